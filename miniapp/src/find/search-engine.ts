export { fixedDocuments, indexing, search, searching, type SearchIndex } from '../search'
