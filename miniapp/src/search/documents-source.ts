import { toLocalDate } from '@chung-tay/shared/calendar'
import type { ContentReader } from '@chung-tay/shared/content/content-reader'
import { queries } from '@chung-tay/shared/content/queries'
import { loadContentDocuments } from '@chung-tay/shared/search/content-documents'
import type { SearchDocument } from '@chung-tay/shared/search/search-document'
import { fixedDocuments } from './fixed-documents'

/** Everything that can be found: content, and what the app brings itself. */
export function loadSearchDocuments(
  read: ContentReader,
  today = toLocalDate(new Date()),
): SearchDocument[] {
  const hotlines = read(queries.settings)?.hotlines ?? []
  return [...fixedDocuments(hotlines), ...loadContentDocuments(read, today)]
}
