export { Settings } from './global'
