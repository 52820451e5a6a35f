export { Pages } from './collection'
