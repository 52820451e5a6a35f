import type { PayloadRequest } from 'payload'
import { readBytes, RequestError } from '../../platform/http'

const maxBytes = 64 * 1024

/**
 * The fields of a request as GeoReport v2 sends them, form-encoded, or as multipart, which some clients
 * do for all their posts. Of a field given twice the first counts.
 * @throws RequestError 400 when the form cannot be read, 413, 415 for anything else and for files.
 */
export async function readForm(req: PayloadRequest): Promise<URLSearchParams> {
  const type = req.headers.get('content-type') ?? ''
  const isMultipart = type.startsWith('multipart/form-data')
  if (!isMultipart && !type.startsWith('application/x-www-form-urlencoded'))
    throw new RequestError({
      status: 415,
      message: 'Send application/x-www-form-urlencoded or multipart/form-data.',
    })
  const bytes = await readBytes(req, maxBytes)
  return isMultipart
    ? readMultipart(bytes, type)
    : new URLSearchParams(Buffer.from(bytes).toString('utf8'))
}

async function readMultipart(bytes: Uint8Array, type: string): Promise<URLSearchParams> {
  const body = new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } })
  const form = await body.formData().catch(() => {
    throw new RequestError({ status: 400, message: 'The multipart form cannot be read.' })
  })
  const fields = new URLSearchParams()
  for (const [name, value] of form) {
    if (typeof value !== 'string')
      throw new RequestError({ status: 415, message: 'Files are not taken; send a media_url.' })
    fields.append(name, value)
  }
  return fields
}
