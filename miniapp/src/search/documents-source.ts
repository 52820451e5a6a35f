import { toLocalDate } from '@chung-tay/shared/calendar'
import type { ContentReader } from '@chung-tay/shared/content/content-reader'
import { queries } from '@chung-tay/shared/content/queries'
import { documentsFromContent } from './documents'
import { fixedDocuments } from './fixed-documents'
import type { SearchDocument } from './search-document'

/**
 * All content that can be found, from the very lists that the pages show.
 * @param read Answers content queries: from the snapshot, from files, from memory. A list that it does
 * not have counts as empty.
 */
export function loadContentDocuments(
  read: ContentReader,
  today = toLocalDate(new Date()),
): SearchDocument[] {
  return documentsFromContent(
    {
      procedures: read(queries.procedures) ?? [],
      units: read(queries.units) ?? [],
      handbook: read(queries.handbook) ?? [],
      fines: read(queries.fines) ?? [],
      alerts: read(queries.alerts) ?? [],
      legalDocuments: read(queries.legalDocuments) ?? [],
      pages: read(queries.pages) ?? [],
    },
    today,
  )
}

/** Everything that can be found: content, and what the app brings itself. */
export function loadSearchDocuments(
  read: ContentReader,
  today = toLocalDate(new Date()),
): SearchDocument[] {
  const hotlines = read(queries.settings)?.hotlines ?? []
  return [...fixedDocuments(hotlines), ...loadContentDocuments(read, today)]
}
