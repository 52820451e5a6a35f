import { base64urlnopad } from '@scure/base'

/**
 * Version 1 of what a phone seals for the person's other phones: AES-256-GCM (NIST SP 800-38D) with 12 random
 * bytes in front, base64url. The text is filled up with spaces, so that its length tells little.
 */
const purpose = new TextEncoder().encode('chung-tay carried things 1')
const fillTo = 2048
const ivBytes = 12

/** Whether this device can seal at all. */
export const canSeal = (): boolean => typeof globalThis.crypto?.subtle?.encrypt === 'function'

/** @param key 32 bytes as base64url */
export async function seal(text: string, key: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  const filled = new Uint8Array(Math.ceil((bytes.length + 1) / fillTo) * fillTo).fill(0x20)
  filled.set(bytes)
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const sealed = await crypto.subtle.encrypt(cipher(iv), await aesKey(key), filled)
  const all = new Uint8Array(ivBytes + sealed.byteLength)
  all.set(iv)
  all.set(new Uint8Array(sealed), ivBytes)
  return base64urlnopad.encode(all)
}

/** @throws when it was sealed with another key, or changed since */
export async function unseal(sealed: string, key: string): Promise<string> {
  const all = new Uint8Array(base64urlnopad.decode(sealed))
  const opened = await crypto.subtle.decrypt(
    cipher(all.slice(0, ivBytes)),
    await aesKey(key),
    all.slice(ivBytes),
  )
  return new TextDecoder().decode(opened).trimEnd()
}

const cipher = (iv: Uint8Array<ArrayBuffer>) => ({ name: 'AES-GCM', iv, additionalData: purpose })

const aesKey = (key: string) =>
  crypto.subtle.importKey('raw', new Uint8Array(base64urlnopad.decode(key)), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ])
