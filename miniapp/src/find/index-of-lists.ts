import {
  buildIndex,
  documentsFromContent,
  type ContentForSearch,
  type SearchIndexData,
} from '../search'

/** What the build stores, made on this device from the content lists. */
export function indexOfLists(content: ContentForSearch, today: string): SearchIndexData {
  return buildIndex(documentsFromContent(content, today))
}
