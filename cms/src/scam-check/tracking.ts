import { keyedHash } from '../platform/crypto/keyed-hash'
import { trackingCodes } from '../platform/crypto/tracking-codes'

/** The tracking code of a contest, made from the idempotency key. */
export const contestCodeFor = trackingCodes('scam contest code from key')

/** What is stored of a code. */
export const hashContestCode = keyedHash('scam contest tracking code')
