import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { RequestError } from '../../platform/http'

const maxBytes = 16 * 1024

/**
 * Fields of a form of the admin (multipart) or of a JSON body, as texts.
 * @throws RequestError 400, 413
 */
export async function readForm<Name extends string>(
  req: PayloadRequest,
  ...names: Name[]
): Promise<Record<Name, string>> {
  const length = Number(req.headers.get('content-length'))
  // Without a length the body could be of any: browsers and programs send one.
  if (!(length > 0)) throw new RequestError({ status: 400 })
  if (length > maxBytes) throw new RequestError({ status: 413 })
  await addDataAndFileToRequest(req).catch(() => {
    throw new RequestError({ status: 400 })
  })
  const data = req.data ?? {}
  return Object.fromEntries(
    names.map((name) => [name, typeof data[name] === 'string' ? data[name] : '']),
  ) as Record<Name, string>
}
