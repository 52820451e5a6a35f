export { Alerts } from './collection'
