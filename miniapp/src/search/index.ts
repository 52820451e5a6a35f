export {
  askedFact,
  asksForOwnPlace,
  isOfPlace,
  isOfProcedure,
  type AskedFact,
  type PlaceFact,
  type ProcedureFact,
} from './asked-fact'
export { buildIndex } from './build-index'
export { documentsFromContent, type ContentForSearch } from './documents'
export { fixedDocuments } from './fixed-documents'
export { groupHits, type HitGroup } from './group-hits'
export { loadIndex, type SearchIndex } from './load-index'
export { search, type SearchOptions } from './search'
export {
  pagePath,
  searchKinds,
  type SearchDocument,
  type SearchHit,
  type SearchKind,
} from './search-document'
export { urgentNumber } from './urgent-number'
export type { SearchIndexData } from './stored-index'
export { viaSentence } from './via-sentence'
