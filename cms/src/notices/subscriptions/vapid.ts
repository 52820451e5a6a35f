import { createECDH } from 'node:crypto'
import { keyFor } from '../../platform/crypto/keyed-hash'
import { env } from '../../platform/env'

/**
 * The key pair by which push services know the service (VAPID, RFC 8292; P-256), as base64url. Made of
 * the service's secret: the same on every replica and after every start, and no file of its own to lose.
 */
export function vapidKeysOf(secret = env.secret) {
  for (let number = 0; ; number += 1) {
    const pair = createECDH('prime256v1')
    try {
      // One in 2^32 is no number of the curve: then the next one.
      pair.setPrivateKey(keyFor(`web push VAPID${number || ''}`, secret))
    } catch {
      continue
    }
    return {
      publicKey: pair.getPublicKey('base64url', 'uncompressed'),
      privateKey: pair.getPrivateKey('base64url'),
    }
  }
}

export const vapidKeys = vapidKeysOf()
