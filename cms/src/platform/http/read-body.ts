import type { PayloadRequest } from 'payload'
import { RequestError } from './request-error'

/**
 * The bytes of a request, at most `maxBytes`.
 * @throws RequestError 413 when there are more.
 */
export async function readBytes(req: PayloadRequest, maxBytes: number): Promise<Uint8Array> {
  if (Number(req.headers.get('content-length') ?? 0) > maxBytes)
    throw new RequestError({ status: 413 })
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = (req.body as ReadableStream<Uint8Array> | null)?.getReader()
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    // Read on all the same: a body that is left behind blocks its connection for whoever asks on it next.
    if (size <= maxBytes) chunks.push(value)
  }
  if (size > maxBytes) throw new RequestError({ status: 413 })
  return Buffer.concat(chunks)
}

/** The same as UTF-8 text; 64 KiB where no other bound is given. @throws RequestError 413 */
export async function readText(req: PayloadRequest, maxBytes = 64 * 1024): Promise<string> {
  return Buffer.from(await readBytes(req, maxBytes)).toString('utf8')
}

/** @throws RequestError 400 when the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new RequestError({
      status: 400,
      code: 'INVALID_JSON',
      message: 'Nội dung gửi lên không đọc được. Hãy tải lại trang rồi gửi lại.',
    })
  }
}
