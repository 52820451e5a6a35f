import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { keyFor } from './keyed-hash'

const ivBytes = 12
const tagBytes = 16

/**
 * Seals texts for one purpose with a key from the service's secret (AES-256-GCM, NIST SP 800-38D), as
 * base64url of nonce, tag and ciphertext: useless to whoever has the database without the secret.
 * `open` gives undefined for what was not sealed here for this purpose.
 */
export function sealing(purpose: string, secret?: string) {
  const key = keyFor(purpose, secret)
  return {
    seal(text: string): string {
      const iv = randomBytes(ivBytes)
      const cipher = createCipheriv('aes-256-gcm', key, iv)
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
    },
    open(sealed: string): string | undefined {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length < ivBytes + tagBytes) return undefined
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), {
        authTagLength: tagBytes,
      })
      decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
      try {
        const text = decipher.update(bytes.subarray(ivBytes + tagBytes))
        return Buffer.concat([text, decipher.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
  }
}
