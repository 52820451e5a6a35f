import { sha256 } from '@noble/hashes/sha2.js'

const groups = 6

/**
 * What two people compare aloud before a key goes live: six groups of five digits, made from the
 * SHA-256 of the recipient as written (four bytes a group, modulo 100,000), about 99 bits.
 * @param recipient `age1…`
 * @returns Such as `04821 93310 55172 00945 71208 36610`.
 */
export function fingerprint(recipient: string): string {
  const view = new DataView(sha256(new TextEncoder().encode(recipient)).buffer)
  return Array.from({ length: groups }, (_, at) =>
    String(view.getUint32(at * 4) % 100_000).padStart(5, '0'),
  ).join(' ')
}
