export { countedPages, isSilentPage } from './counted-pages'
export { countableSearch } from './search-words'
