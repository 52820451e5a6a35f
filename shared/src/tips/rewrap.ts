import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { x25519 } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { base64nopad, bech32 } from '@scure/base'
import { Decrypter } from 'age-encryption'

const ascii = new TextEncoder()

/**
 * Gives an age file other readers without touching what it holds: a new header around the same file
 * key, so that 30 MB need not travel to let one more person read them. Format: age v1 with X25519
 * recipients (https://c2sp.org/age), which says that the payload depends on the file key only.
 * @param header The header as stored, up to and including the line of its MAC.
 * @param identity `AGE-SECRET-KEY-1…` of somebody who can read it.
 * @param recipients Everybody who shall be able to read it from now on (`age1…`), at least one.
 * @throws Error when the identity cannot read it or a recipient is malformed.
 */
export async function rewrapHeader(
  header: string,
  identity: string,
  recipients: readonly string[],
): Promise<string> {
  if (recipients.length === 0) throw new Error('No recipient')
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  const fileKey = await decrypter.decryptHeader(ascii.encode(header))
  const stanzas = [...new Set(recipients)].map((recipient) => wrap(fileKey, recipient))
  const unsigned = `age-encryption.org/v1\n${stanzas.join('')}---`
  const macKey = hkdf(sha256, fileKey, undefined, ascii.encode('header'), 32)
  return `${unsigned} ${base64nopad.encode(hmac(sha256, macKey, ascii.encode(unsigned)))}\n`
}

/** The public half of a recipient's name. @throws Error when it is no X25519 recipient. */
export function recipientBytes(recipient: string): Uint8Array {
  const { prefix, bytes } = bech32.decodeToBytes(recipient)
  if (prefix !== 'age' || bytes.length !== 32) throw new Error('Not an age X25519 recipient')
  return bytes
}

function wrap(fileKey: Uint8Array, recipient: string): string {
  const theirs = recipientBytes(recipient)
  const { secretKey, publicKey } = x25519.keygen()
  // Throws for a point of low order, whose shared secret would be known to everybody.
  const shared = x25519.getSharedSecret(secretKey, theirs)
  const salt = new Uint8Array([...publicKey, ...theirs])
  const key = hkdf(sha256, shared, salt, ascii.encode('age-encryption.org/v1/X25519'), 32)
  // The key is used once, so the nonce is fixed by the format.
  const body = chacha20poly1305(key, new Uint8Array(12)).encrypt(fileKey)
  return `-> X25519 ${base64nopad.encode(publicKey)}\n${base64nopad.encode(body)}\n`
}
