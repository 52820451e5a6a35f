import { cleanInput } from '@chung-tay/shared/text'
import { looksLikePhone, normalizePhone, noSuchNumber, showPhone } from '@chung-tay/shared/phone'
import { partsOf, type Doc, type TableColumn } from '../../platform/content-tables'

type PhoneType = 'hotline' | 'landline' | 'mobile' | 'fax'
type Phone = { number: string; type: PhoneType; note?: string | null }

const kinds: readonly { type: PhoneType; title: string; example: string }[] = [
  { type: 'landline', title: 'Điện thoại cố định', example: '0221 3000 001 (giờ hành chính)' },
  { type: 'mobile', title: 'Di động', example: '' },
  { type: 'hotline', title: 'Đường dây nóng', example: '' },
  { type: 'fax', title: 'Fax', example: '' },
]

/** A column for each kind of number, as offices keep their lists. */
export const phoneColumns: TableColumn[] = kinds.map(({ type, title, example }) => ({
  key: `phones.${type}`,
  title,
  hint: 'Nhiều số cách nhau bằng dấu chấm phẩy; ghi chú của một số trong ngoặc, ví dụ 0221 3000 001 (trực đêm). Excel làm mất số 0 ở đầu cũng đọc được.',
  example,
  isProse: true as const,
  field: 'phones',
  show: (document) =>
    phonesOf(document)
      .filter((phone) => phone.type === type)
      .map(({ number, note }) => (note ? `${number} (${note})` : number))
      .join('; '),
  read(text) {
    const phones: Phone[] = []
    for (const part of partsOf(text)) {
      const phone = readPhone(part, type)
      if ('why' in phone) return phone
      phones.push(phone)
    }
    return (document) => putPhones(document, type, phones)
  },
  clear: (document) => putPhones(document, type, []),
}))

const phonesOf = (document: Doc): Phone[] => (document.phones as Phone[] | null | undefined) ?? []

/** The numbers of one kind; those of the others stay where they are, and so do those that remain. */
function putPhones(document: Doc, type: PhoneType, phones: readonly Phone[]): void {
  const waiting = [...phones]
  const kept = phonesOf(document).flatMap((phone) => {
    if (phone.type !== type) return [phone]
    const at = waiting.findIndex(({ number }) => keyOf(number) === keyOf(phone.number))
    return at < 0 ? [] : [{ ...phone, ...waiting.splice(at, 1)[0] }]
  })
  document.phones = [...kept, ...waiting]
}

const keyOf = (number: string) => normalizePhone(number) ?? number

/** “0221 3862 113 (trực ban)”: the number as it was written, or as people write it where a program took its 0. */
function readPhone(part: string, type: PhoneType): Phone | { why: string } {
  const [, before = part, note = ''] = /^(.+?)\s*\(([^()]*\p{L}[^()]*)\)$/u.exec(part) ?? []
  const written = cleanInput(before)
  const number = looksLikePhone(written) ? normalizePhone(written) : undefined
  if (!number) return { why: `“${part.slice(0, 60)}”: ${noSuchNumber}` }
  const isAsPeopleWrite = /^[+0(]|^1[89]00|^\d{3,4}$/.test(written)
  return { number: isAsPeopleWrite ? written : showPhone(number), type, note: note.trim() || null }
}
