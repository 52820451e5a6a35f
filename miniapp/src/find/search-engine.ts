import { buildIndex, loadIndex, type SearchIndex } from '../search'
import { documentsFromContent, type ContentForSearch } from '../search/documents'

export { loadIndex, search } from '../search'

/** An index over the content lists, made on this device. */
export function indexOf(content: ContentForSearch, today: string): SearchIndex {
  return loadIndex(buildIndex(documentsFromContent(content, today)))
}
