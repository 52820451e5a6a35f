export { fixedDocuments, loadIndex, search, type SearchIndex } from '../search'
