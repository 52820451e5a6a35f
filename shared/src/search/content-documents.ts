import { toLocalDate } from '../calendar'
import type { ContentReader } from '../content/content-reader'
import { queries } from '../content/queries'
import { documentsFromContent } from './documents'
import type { SearchDocument } from './search-document'

/** The lists that the search documents are made of. */
export const searchedLists = [
  queries.procedures,
  queries.units,
  queries.handbook,
  queries.fines,
  queries.alerts,
  queries.legalDocuments,
  queries.pages,
] as const

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
