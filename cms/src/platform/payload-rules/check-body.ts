import type { PayloadRequest } from 'payload'
import { badFields, parseJson, readBytes, RequestError } from '../http'
import { isRecord } from './is-record'

/** Staff send documents and files (10 MB in the configuration); strangers sign in. */
const most = { staff: 12 * 1024 * 1024, stranger: 64 * 1024 }

/**
 * Reads the body of a request to one of Payload's own endpoints and sees that it is what it says it is:
 * Payload reads a body before it knows who sent it, and fails on broken ones.
 * @throws RequestError 400, 413
 */
export async function checkBody(req: PayloadRequest): Promise<void> {
  const type = req.headers.get('content-type') ?? ''
  const isForm = type.startsWith('multipart/')
  if (!isForm && !type.startsWith('application/json')) return
  const bytes = Buffer.from(await readBytes(req, req.user ? most.staff : most.stranger))
  if (isForm) {
    await checkForm(bytes, type)
    replaceBody(req, bytes)
  } else {
    const text = bytes.toString('utf8')
    if (text !== '') mustBeObject(parseJson(text))
    Object.assign(req, {
      text: () => Promise.resolve(text),
      json: () => Promise.resolve(text === '' ? {} : parseJson(text)),
    })
    replaceBody(req, bytes)
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
  if (!isRecord(value)) throw badFields({ body: 'Nội dung gửi lên phải là một đối tượng JSON.' })
}

/** What has been read is there to be read once more. */
function replaceBody(req: PayloadRequest, bytes: Buffer): void {
  Object.defineProperty(req, 'body', {
    configurable: true,
    value: new Response(new Uint8Array(bytes)).body,
  })
}
