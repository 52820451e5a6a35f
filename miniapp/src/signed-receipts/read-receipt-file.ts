import { readQrOf } from '../platform/scan'

/** Larger than any receipt with its content; a picture from a phone is smaller than this too. */
const maxBytes = 20 * 1024 * 1024

/**
 * The text of a saved receipt: of its text file, or behind the code on its picture.
 * @throws Error whose message says in Vietnamese what to do instead
 */
export async function readReceiptFile(file: Blob): Promise<string> {
  if (file.size > maxBytes) throw new Error('Tệp này lớn quá, không phải biên nhận.')
  if (!file.type.startsWith('image/')) return file.text()
  const text = await readQrOf(file)
  if (text) return text
  throw new Error('Máy này chưa đọc được mã trong ảnh. Hãy quét mã bằng máy ảnh, hoặc dán bản chữ.')
}
