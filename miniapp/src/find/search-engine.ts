import {
  buildIndex,
  documentsFromContent,
  loadIndex,
  type ContentForSearch,
  type SearchIndex,
} from '../search'

export { loadIndex, search } from '../search'

/** An index over the content lists, made on this device. */
export function indexOf(content: ContentForSearch, today: string): SearchIndex {
  return loadIndex(buildIndex(documentsFromContent(content, today)))
}
