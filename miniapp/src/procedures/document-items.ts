import type { Procedure } from '@chung-tay/shared/payload-types'
import type { ChecklistItem } from '../platform/ui'

const forms = { any: '', original: 'bản chính', copy: 'bản sao', electronic: 'bản điện tử' }
const channels = {
  any: '',
  'in-person': 'Khi đến tận nơi',
  online: 'Khi nộp trực tuyến',
  post: 'Khi gửi bưu chính',
}

/** Documents as things to tick; the condition comes first in the note. */
export function documentItems({ documents }: Pick<Procedure, 'documents'>): ChecklistItem[] {
  return (documents ?? []).map(({ name, form, copies, channel, onlyWhen, note }) => {
    const kind = [copies ? `${copies} bản` : '', forms[form ?? 'any']].filter(Boolean).join(', ')
    const notes = [
      onlyWhen ? `Chỉ khi ${onlyWhen}` : '',
      channels[channel ?? 'any'],
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
export function shareText(title: string, items: readonly ChecklistItem[]): string {
  return [
    `${title} – cần mang:`,
    ...items.map(({ label, note }) => `- ${label}${note ? ` (${note.replace(/\.$/, '')})` : ''}`),
  ].join('\n')
}
