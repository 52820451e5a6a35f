import { hkdfSync } from 'node:crypto'
import { env } from '../env'
import { hmac } from './hmac'

/**
 * A key of 32 bytes for one purpose, from the service's secret (HKDF, RFC 5869). What was stored
 * under a purpose is found again under the same words only: they never change.
 */
export function keyFor(purpose: string, secret = env.secret): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32))
}

/**
 * The function that hashes for one purpose, as base64url: what is stored where matching is all that
 * is needed, useless to anybody who steals the database. Several parts are joined by line ends.
 */
export function keyedHash(purpose: string, secret?: string): (...parts: string[]) => string {
  const key = keyFor(purpose, secret)
  return (...parts) => hmac(key, parts.join('\n')).toString('base64url')
}
