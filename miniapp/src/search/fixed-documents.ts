import { actionDocuments } from './action-documents'
import { callDocuments, type HotlineForSearch } from './call-documents'
import type { SearchDocument } from '@chung-tay/shared/search/search-document'

/** What can be found besides content: numbers to call, and what one can do in the app itself. */
export function fixedDocuments(hotlines: readonly HotlineForSearch[]): SearchDocument[] {
  return [...callDocuments(hotlines), ...actionDocuments]
}
