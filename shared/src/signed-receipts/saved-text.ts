import type { SignedReceipt } from './contract'
import type { Opening } from './format'

/** Where anybody verifies a receipt; it stands behind `#`, which no server sees. */
export const verifyPath = '/xac-minh-bien-nhan'

const receiptPattern = /(?:^|[^\w.-])([\w-]{20,400}\.[\w-]{40,2000}\.[\w-]{86})(?![\w.-])/
const saltPattern = /Mã riêng:\s*([\w-]{43})(?![\w-])/u
const contentPattern = /Nội dung:\s*(\{.*\})/u

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

/** Salt and content within what was saved; undefined unless both are there. */
export function readOpening(text: string): Opening | undefined {
  const salt = saltPattern.exec(text.normalize('NFC'))?.[1]
  const content = contentPattern.exec(text.normalize('NFC'))?.[1]
  return salt && content ? { salt, content } : undefined
}
