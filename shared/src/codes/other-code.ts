import { cleanInput } from '../text'
import { pastedDigits } from './pasted-digits'

/** What the office calls things by, said openly: none of these opens anything. */
const references = {
  PA: 'số vụ việc của một phản ánh, để nói với cán bộ',
  KN: 'số của một khiếu nại, để nói với cán bộ',
  TG: 'số của một tin tố giác, để nói với cán bộ',
  LD: 'số của một tin báo lừa đảo; loại này không có gì để theo dõi',
  DG: 'số của một đánh giá; loại này không có gì để theo dõi',
} as const

type Prefix = keyof typeof references

/** A code that was taken for a tracking code. */
type OtherCode = { kind: 'reference'; prefix: Prefix; reference: string } | { kind: 'tip-receipt' }

const dated = /(?<![\p{L}\d])(PA|TG)[\s.–-]*(\d{6})[\s.–-]*([2-9A-HJKMNP-Z]{5})(?![\p{L}\d])/u
const plain = /(?<![\p{L}\d])(KN|LD|DG)[\s.–-]*([\dA-F]{8})(?![\p{L}\d])/u
const tipReceiptDigits = 20

/** Which other code of this service was typed or pasted, however written; undefined when none is seen. */
export function otherCode(typed: string): OtherCode | undefined {
  const text = cleanInput(typed).toUpperCase()
  const [, prefix, ...parts] = dated.exec(text) ?? plain.exec(text) ?? []
  if (prefix) {
    const reference = [prefix, ...parts].join('-')
    return { kind: 'reference', prefix: prefix as Prefix, reference }
  }
  const digits = pastedDigits(typed, { length: tipReceiptDigits, isCode: () => false })
  return /^\d{20}$/.test(digits) ? { kind: 'tip-receipt' } : undefined
}

/** What was typed instead of the code that is asked for; says nothing of what there is. */
export function otherCodeWords(other: OtherCode): string {
  if (other.kind === 'tip-receipt') {
    return 'Mã 20 chữ số mở hộp thư tố giác. Hãy vào mục Tố giác tội phạm, bấm “Tôi đã có mã”.'
  }
  return `${other.reference} là ${references[other.prefix]}. Số này không mở được gì.`
}
