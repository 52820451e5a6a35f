import type { SignedReceipt } from './contract'
import type { Opening } from './format'

/** Where anybody verifies a receipt; it stands behind `#`, which no server sees. */
export const verifyPath = '/xac-minh-bien-nhan'

const receiptPattern = /(?:^|[^\w.-])([\w-]{20,400}\.[\w-]{40,2000}\.[\w-]{86})(?![\w.-])/
const saltPattern = /Mã riêng:\s*([\w-]{43})(?![\w-])/u
/** Where the content begins; it goes on to the last brace of its line. */
const contentStart = /Nội dung:\s*(?=\{)/u

/**
 * What a sender saves: the receipt and, beside it, what opens it. The words explain; only the receipt, the
 * salt and the content are read again.
 */
export function savedText(
  { receipt, salt, content }: SignedReceipt,
  { agency, site }: { agency: string; site: string },
): string {
  return [
    `BIÊN NHẬN CÓ CHỮ KÝ của ${agency}`,
    'Giữ kín: ai có bản này biết bạn đã gửi và đọc được nội dung bên dưới. Đừng sửa chữ nào.',
    '',
    `Xác minh tại: ${site}${verifyPath}`,
    '',
    `Biên nhận: ${receipt}`,
    '',
    `Mã riêng: ${salt}`,
    '',
    `Nội dung: ${content}`,
    '',
  ].join('\n')
}

/** The receipt within what was pasted, scanned or opened; undefined when there is none. */
export function readReceipt(text: string): string | undefined {
  return receiptPattern.exec(text)?.[1]
}

/**
 * Salt and content within what was saved, the content to the letter; undefined unless both are there. Where
 * all of it was decomposed on the way, as some systems do with Vietnamese, it is composed again.
 */
export function readOpening(text: string): Opening | undefined {
  return openingIn(text) ?? openingIn(text.normalize('NFC'))
}

function openingIn(text: string): Opening | undefined {
  const salt = saltPattern.exec(text)?.[1]
  const start = contentStart.exec(text)
  if (!salt || !start) return undefined
  const [line = ''] = text.slice(start.index + start[0].length).split('\n', 1)
  const content = line.slice(0, line.lastIndexOf('}') + 1)
  return content ? { salt, content } : undefined
}
