import { makeTrackingCode } from '@chung-tay/shared/codes'
import { createHmac, hkdfSync, randomInt } from 'node:crypto'
import { env } from '../platform/env'

const hashKey = Buffer.from(hkdfSync('sha256', env.secret, '', 'feedback tracking code', 32))
const codeKey = Buffer.from(hkdfSync('sha256', env.secret, '', 'feedback code from key', 32))

/**
 * The tracking code of a submission. It is made from the client's idempotency key, so that the same
 * submission sent again gets the same code although the code itself is stored nowhere.
 */
export function trackingCodeFor(idempotencyKey: string): string {
  const bytes = createHmac('sha256', codeKey).update(idempotencyKey).digest()
  const digits = (bytes.readBigUInt64BE(0) % 10n ** 15n).toString().padStart(15, '0')
  return makeTrackingCode(digits)
}

/** What is stored of a code: enough to find its case, useless to anybody who steals the database. */
export function hashTrackingCode(code: string): string {
  return createHmac('sha256', hashKey).update(code).digest('base64url')
}

const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A name for the case that may be said openly: it opens nothing. */
export function newReference(now = new Date()): string {
  const day = now.toISOString().slice(2, 10).replaceAll('-', '')
  const tail = Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `PA-${day}-${tail}`
}
