export { searchPath } from './search-path'
