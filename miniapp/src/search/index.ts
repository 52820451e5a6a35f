export { askedFact, type AskedFact } from './asked-fact'
export { buildIndex, type SearchIndexData } from './build-index'
export { documentsFromContent, type ContentForSearch } from './documents'
export { groupHits, type HitGroup } from './group-hits'
export { loadIndex, type SearchIndex } from './load-index'
export { search, type SearchOptions } from './search'
export {
  searchKinds,
  type SearchDocument,
  type SearchHit,
  type SearchKind,
} from './search-document'
export { urgentNumber } from './urgent-number'
export { viaSentence } from './via-sentence'
