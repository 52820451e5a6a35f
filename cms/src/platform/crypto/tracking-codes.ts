import { makeTrackingCode } from '@chung-tay/shared/codes'
import { hmac } from './hmac'
import { keyFor } from './keyed-hash'

/**
 * The function that makes tracking codes for one purpose, each from a key: the same key gives the same
 * code again, so the code itself is stored nowhere.
 */
export function trackingCodes(purpose: string, secret?: string): (key: string) => string {
  const codeKey = keyFor(purpose, secret)
  return (key) => {
    const number = hmac(codeKey, key).readBigUInt64BE(0) % 10n ** 15n
    return makeTrackingCode(number.toString().padStart(15, '0'))
  }
}
