import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** One encoding of an answer, with everything a response needs already made. */
export type Variant = { body: Buffer; etag: string; ok: string[]; notModified: string[] }

/** An answer kept in memory in every encoding, ready to be written. */
export type StoredAnswer = {
  status: number
  plain: Variant
  br: Variant
  gzip: Variant
  bytes: number
}

type Options = {
  contentType: string
  status?: number
  headers?: Record<string, string>
  /** The body compressed already; else it is compressed here. */
  encoded?: { br: Buffer; gzip: Buffer }
  /** Sent as it is, never compressed, by nobody on the way either. */
  isFixed?: boolean
}

const brotli = promisify(brotliCompress)
const gz = promisify(gzip)

/**
 * Shared caches may keep an answer 2 s and serve it while they fetch a newer one; a browser always
 * asks, and a 304 costs next to nothing.
 */
const cachePolicy = 'public, max-age=0, s-maxage=2, stale-while-revalidate=60, stale-if-error=86400'

/** Compresses an answer and prepares its headers, once, when the content changes. */
export async function storedAnswer(body: Buffer, options: Options): Promise<StoredAnswer> {
  const { contentType, status = 200, headers = {}, encoded, isFixed = false } = options
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const common = Object.entries({
    'Cache-Control': isFixed ? `${cachePolicy}, no-transform` : cachePolicy,
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  }).flat()
  const variant = (bytes: Buffer, suffix: string, encoding?: string): Variant => {
    const etag = `"${digest}${suffix}"`
    const shared = [...common, 'ETag', etag]
    const ok = [...shared, 'Content-Type', contentType, 'Content-Length', String(bytes.length)]
    if (encoding) ok.push('Content-Encoding', encoding)
    return { body: bytes, etag, ok, notModified: shared }
  }
  if (isFixed) {
    const same = variant(body, '')
    return { status, plain: same, br: same, gzip: same, bytes: body.length }
  }
  const [br, zipped] = encoded
    ? [encoded.br, encoded.gzip]
    : await Promise.all([
        brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
        gz(body, { level: 6 }),
      ])
  return {
    status,
    plain: variant(body, ''),
    br: variant(br, '-br', 'br'),
    gzip: variant(zipped, '-gz', 'gzip'),
    bytes: body.length + br.length + zipped.length,
  }
}
