import { toLocalDate } from '@chung-tay/shared/calendar'
import type { ContentReader } from '@chung-tay/shared/content/content-reader'
import { queries } from '@chung-tay/shared/content/queries'
import { documentsFromContent } from './documents'
import type { SearchDocument } from './search-document'

/**
 * Everything that can be found, from the very lists that the pages show.
 * @param read Answers content queries: from the snapshot, from files, from memory. A list that it does
 * not have counts as empty.
 */
export function loadSearchDocuments(
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
      hotlines: read(queries.settings)?.hotlines ?? [],
    },
    today,
  )
}
