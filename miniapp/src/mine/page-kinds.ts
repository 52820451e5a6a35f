import type { DetailName } from '@chung-tay/shared/content/queries'
import { readHandbookEntry } from '../handbook'
import { readLegalDocument } from '../legal-documents'
import type { ReadPage } from '../platform/whats-new/read-page'
import { readProcedure } from '../procedures'
import { readFine } from '../traffic-fines'

/** How pages that phones remember are read, by the collection of their document. */
const readers: Partial<Record<DetailName, (document: never) => ReadPage>> = {
  procedures: readProcedure,
  handbook: readHandbookEntry,
  'legal-documents': readLegalDocument,
  'traffic-fines': readFine,
}

/** The collection and the slug of a remembered page's document: `procedures/tach-ho`. */
export function documentOf(id: string): { name: DetailName; slug: string } | undefined {
  const [name = '', slug = ''] = id.split('/')
  return name in readers && slug !== '' ? { name: name as DetailName, slug } : undefined
}

/** What a page about this document would say now. @throws where the document is not built like one */
export function readDocument(name: DetailName, document: unknown): ReadPage | undefined {
  return readers[name]?.(document as never)
}
