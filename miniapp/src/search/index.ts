export {
  askedFact,
  asksForOwnPlace,
  isOfPlace,
  isOfProcedure,
  type AskedFact,
  type PlaceFact,
  type ProcedureFact,
} from './asked-fact'
export { buildIndex } from '@chung-tay/shared/search/build-index'
export { fixedDocuments } from './fixed-documents'
export { groupHits, type HitGroup } from './group-hits'
export { indexing, loadIndex, type SearchIndex } from '@chung-tay/shared/search/engine/load-index'
export { search, searching, type SearchOptions } from '@chung-tay/shared/search/engine/search'
export {
  pagePath,
  searchKinds,
  type SearchDocument,
  type SearchHit,
  type SearchKind,
} from '@chung-tay/shared/search/search-document'
export { urgentNumber } from './urgent-number'
export type { SearchIndexData } from '@chung-tay/shared/search/stored-index'
export { viaSentence } from './via-sentence'
