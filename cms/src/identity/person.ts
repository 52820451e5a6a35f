import { hkdfSync } from 'node:crypto'
import { keyedHash } from '../platform/crypto/keyed-hash'
import { env } from '../platform/env'

const hash = keyedHash('identity person')

/** The number of the app whose accounts Zalo names here: the same person has another id in another app. */
const app = (): string => env.zaloGraph?.appId ?? ''

/** What the service calls the owner of a Zalo account: a keyed hash, for this app only. */
export const personBehind = (account: string): string => hash(app(), account)

/**
 * The key with which a person's phone seals what it carries (HKDF, RFC 5869). It comes from the service's
 * secret and from the account's id, which is kept nowhere: who has the database and the secret lacks it.
 * @returns 32 bytes as base64url
 */
export function sealingKey(account: string, secret = env.secret): string {
  const purpose = `carried things\n${app()}\n${account}`
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32)).toString('base64url')
}
