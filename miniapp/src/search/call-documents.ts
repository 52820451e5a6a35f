import { emergencies } from './emergencies'
import type { SearchDocument } from '@chung-tay/shared/search/search-document'

/** A number to call, as the settings keep it. */
export type HotlineForSearch = { number: string; name: string; note?: string | null }

/** The numbers to call, found by what has happened. */
export function callDocuments(hotlines: readonly HotlineForSearch[]): SearchDocument[] {
  return hotlines.map(({ number, name, note }) => {
    const slug = number.replace(/\D/g, '')
    return {
      id: `call:${slug}`,
      kind: 'call',
      title: `${number} – ${name}`,
      slug,
      href: `tel:${slug}`,
      codes: [number],
      keywords: [...(emergencies[slug] ?? [])],
      ...(note && { summary: note }),
    }
  })
}
