export { Media } from './collection'
