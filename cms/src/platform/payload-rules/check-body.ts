import type { PayloadRequest } from 'payload'
import { badFields, parseJson, readBytes, RequestError } from '../http'
import { isRecord } from './is-record'

/** Staff send documents and files (10 MB in the configuration); strangers sign in. */
const most = { staff: 12 * 1024 * 1024, stranger: 64 * 1024 }

/**
 * Reads the body of a request to one of Payload's own endpoints and sees that it is what it says it is:
 * Payload reads a body before it knows who sent it, and fails on broken ones.
 * @returns Puts the body, which has been read, back into the request, as often as one likes.
 * @throws RequestError 400, 413
 */
export async function checkBody(req: PayloadRequest): Promise<() => void> {
  const type = req.headers.get('content-type') ?? ''
  const isForm = type.startsWith('multipart/')
  if (!isForm && !type.startsWith('application/json')) return () => {}
  const bytes = Buffer.from(await readBytes(req, req.user ? most.staff : most.stranger))
  const text = isForm ? '' : bytes.toString('utf8')
  if (isForm) await checkForm(bytes, type)
  else if (text !== '') mustBeObject(parseJson(text))
  return () => {
    const body = new Response(new Uint8Array(bytes)).body
    Object.defineProperty(req, 'body', { configurable: true, value: body })
    if (!isForm)
      Object.assign(req, {
        text: () => Promise.resolve(text),
        json: () => Promise.resolve(text === '' ? {} : parseJson(text)),
      })
  }
}

async function checkForm(bytes: Buffer, type: string): Promise<void> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } })
    .formData()
    .catch(() => {
      throw new RequestError({ status: 400, message: 'Biểu mẫu gửi lên không đọc được.' })
    })
  const document = form.get('_payload')
  if (typeof document === 'string' && document !== '') mustBeObject(parseJson(document))
}

function mustBeObject(value: unknown): void {
  if (!isRecord(value))
    throw badFields({
      body: 'Nội dung gửi lên trống hoặc không đọc được. Hãy tải lại trang rồi gửi lại.',
    })
}
