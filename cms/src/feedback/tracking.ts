import { keyedHash } from '../platform/crypto/keyed-hash'
import { trackingCodes } from '../platform/crypto/tracking-codes'

/**
 * The tracking code of a submission, made from the client's idempotency key: sent again it gets the
 * same code.
 */
export const trackingCodeFor = trackingCodes('feedback code from key')

/** What is stored of a code: enough to find its case. */
export const hashTrackingCode = keyedHash('feedback tracking code')
