export { Handbook } from './collection'
