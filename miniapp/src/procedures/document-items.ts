import type { Procedure } from '@chung-tay/shared/payload-types'
import { channels, documentForms } from '@chung-tay/shared/procedures/vocabulary'
import { labelOf } from '@chung-tay/shared/text/label-of'

export type DocumentItem = { id: string; label: string; note?: string }

/** "Không phải mang giấy tờ gì …": a sentence about the list, and nothing to tick. */
export const saysNothingNeeded = /^Không (?:phải|cần|bắt buộc) /

/** Documents as things to tick, and what is said of them all. */
export function documentsToBring(procedure: Pick<Procedure, 'documents'>) {
  const items = documentItems(procedure)
  return {
    sentences: items.filter(({ id }) => saysNothingNeeded.test(id)),
    items: items.filter(({ id }) => !saysNothingNeeded.test(id)),
  }
}

/** Documents as things to tick; the condition comes first in the note. */
export function documentItems({ documents }: Pick<Procedure, 'documents'>): DocumentItem[] {
  return (documents ?? []).map(({ name, form, copies, channel, onlyWhen, note }) => {
    const kind = [copies ? `${copies} bản` : '', labelOf(documentForms, form, 'phrase')]
      .filter(Boolean)
      .join(', ')
    const way = labelOf(channels, channel, 'phrase')
    const notes = [
      onlyWhen ? `Chỉ khi ${onlyWhen}` : '',
      way ? `Khi ${way}` : '',
      note ?? '',
    ].filter(Boolean)
    // The name keeps the tick when staff put rows in another order.
    return {
      id: name,
      label: kind ? `${name} (${kind})` : name,
      note: notes.length > 0 ? `${notes.join('. ')}.` : undefined,
    }
  })
}

/** The list as text for a message. */
export function shareText(title: string, items: readonly DocumentItem[]): string {
  return [
    `${title} – cần mang:`,
    ...items.map(({ label, note }) => `- ${label}${note ? ` (${note.replace(/\.$/, '')})` : ''}`),
  ].join('\n')
}
