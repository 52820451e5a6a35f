import { sha256 } from '@noble/hashes/sha2.js'
import { base64urlnopad } from '@scure/base'

/**
 * Version 1 of the signed receipt: a JWS in compact form (RFC 7515) with Ed25519 (RFC 8037), so that any
 * JOSE library verifies it. What it says of the content is a salted hash: nobody guesses the content from
 * the receipt, and who has content and salt shows that it is what was stored.
 */
export const receiptVersion = 1
export const receiptType = 'chung-tay-receipt'

export const receiptKinds = ['feedback', 'tip'] as const
export type ReceiptKind = (typeof receiptKinds)[number]

/** What the service signed. */
export type Statement = {
  /** Version of the format. */
  v: 1
  kind: ReceiptKind
  /** Reference of the case; it opens nothing. */
  ref: string
  /** When it was stored, ISO 8601. */
  at: string
  /** `contentHash` of what was stored. */
  hash: string
}

/** What the holder of a receipt may keep beside it to show the content. */
export type Opening = {
  /** 32 bytes as base64url, given to the sender only. */
  salt: string
  /** The exact text that was hashed. */
  content: string
}

/** SHA-256 over the 32 bytes of the salt and the content in UTF-8, as base64url. */
export function contentHash({ salt, content }: Opening): string {
  const saltBytes = base64urlnopad.decode(salt)
  const words = new TextEncoder().encode(content)
  const all = new Uint8Array(saltBytes.length + words.length)
  all.set(saltBytes)
  all.set(words, saltBytes.length)
  return base64urlnopad.encode(sha256(all))
}

/** The two parts of the receipt that are signed, as `header.payload`. */
export function signedPart(kid: string, { v, kind, ref, at, hash }: Statement): string {
  const header = { alg: 'EdDSA', typ: receiptType, kid }
  return [header, { v, kind, ref, at, hash }].map((part) => encode(part)).join('.')
}

const encode = (part: object) =>
  base64urlnopad.encode(new TextEncoder().encode(JSON.stringify(part)))

/** The name of a public key: the first 8 bytes of the SHA-256 of its 32 bytes. A key cannot have another's name. */
export function keyName(x: string): string {
  return base64urlnopad.encode(sha256(base64urlnopad.decode(x)).subarray(0, 8))
}
