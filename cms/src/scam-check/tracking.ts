import { makeTrackingCode } from '@chung-tay/shared/codes'
import { createHmac, hkdfSync } from 'node:crypto'
import { env } from '../platform/env'

const hashKey = Buffer.from(hkdfSync('sha256', env.secret, '', 'scam contest tracking code', 32))
const codeKey = Buffer.from(hkdfSync('sha256', env.secret, '', 'scam contest code from key', 32))

/** The tracking code of a contest, made from the idempotency key so that it need not be stored. */
export function contestCodeFor(idempotencyKey: string): string {
  const bytes = createHmac('sha256', codeKey).update(idempotencyKey).digest()
  return makeTrackingCode((bytes.readBigUInt64BE(0) % 10n ** 15n).toString().padStart(15, '0'))
}

/** What is stored of a code. */
export function hashContestCode(code: string): string {
  return createHmac('sha256', hashKey).update(code).digest('base64url')
}
