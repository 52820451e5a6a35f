import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** One encoding of an answer, with everything a response needs already made. */
export type Variant = { body: Buffer; etag: string; ok: string[]; notModified: string[] }

/** An answer kept in memory in every encoding, ready to be written. */
export type StoredAnswer = { identity: Variant; br: Variant; gzip: Variant; bytes: number }

const brotli = promisify(brotliCompress)
const gz = promisify(gzip)

/**
 * Shared caches may keep an answer 2 s and serve it while they fetch a newer one; a browser always
 * asks, and a 304 costs next to nothing. Public content may be read from any origin, without credentials.
 */
const policy = [
  'Cache-Control',
  'public, max-age=0, s-maxage=2, stale-while-revalidate=60, stale-if-error=86400',
  'Vary',
  'Accept-Encoding',
  'Access-Control-Allow-Origin',
  '*',
  'X-Content-Type-Options',
  'nosniff',
]

/** Compresses an answer and prepares its headers, once, when the content changes. */
export async function storedAnswer(body: Buffer, contentType: string): Promise<StoredAnswer> {
  const [br, zipped] = await Promise.all([
    brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    gz(body, { level: 6 }),
  ])
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const variant = (bytes: Buffer, suffix: string, encoding?: string): Variant => {
    const etag = `"${digest}${suffix}"`
    const shared = [...policy, 'ETag', etag]
    const ok = [...shared, 'Content-Type', contentType, 'Content-Length', String(bytes.length)]
    if (encoding) ok.push('Content-Encoding', encoding)
    return { body: bytes, etag, ok, notModified: shared }
  }
  return {
    identity: variant(body, ''),
    br: variant(br, '-br', 'br'),
    gzip: variant(zipped, '-gz', 'gzip'),
    bytes: body.length + br.length + zipped.length,
  }
}
