import { hkdf } from '@noble/hashes/hkdf.js'
import { hmac } from '@noble/hashes/hmac.js'
import { scryptAsync } from '@noble/hashes/scrypt.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { base64urlnopad, bech32, hex } from '@scure/base'
import { identityToRecipient } from 'age-encryption'
import { normalizeReceipt, receiptProblem } from './receipt'

/** What a receipt opens. Only `box` and `verifier` ever leave the phone. */
export type ReceiptKeys = {
  /** 32 hex digits that name the box on the server. */
  box: string
  /** 32 bytes as base64url that prove the receipt; the server keeps a keyed hash. */
  verifier: string
  /** `AGE-SECRET-KEY-1…`: reads letters to the sender. */
  identity: string
  /** `age1…`: replies are sealed to it. It stands inside the report, never beside it. */
  recipient: string
  /** 32 hex digits: the secret of the conversation; see `thread` of a letter. */
  thread: string
  /** Authenticates what the sender leaves with the server for itself; see `sealHead`. */
  memoKey: Uint8Array
}

/** Parameters of version 1 of the format. 64 MiB of memory; see docs/tips-format.md. */
export const receiptKdf = { N: 2 ** 16, r: 8, p: 1, dkLen: 32 } as const
const salt = 'chung-tay tips receipt v1'

const utf8 = (text: string) => new TextEncoder().encode(text)

/**
 * Derives everything from a receipt: scrypt once (slow on purpose), then HKDF-SHA-256 with one label
 * for each key, so that none tells anything about another.
 * @param onProgress Told a number from 0 to 1 while it works.
 * @throws RangeError when it cannot be a receipt.
 */
export async function deriveReceiptKeys(
  receipt: string,
  onProgress?: (part: number) => void,
): Promise<ReceiptKeys> {
  if (receiptProblem(receipt)) throw new RangeError('Not a receipt')
  const root = await scryptAsync(utf8(normalizeReceipt(receipt)), utf8(salt), {
    ...receiptKdf,
    ...(onProgress ? { onProgress } : {}),
  })
  const derive = (label: string, length: number) =>
    hkdf(sha256, root, undefined, utf8(`chung-tay tips v1 ${label}`), length)
  const identity = bech32
    .encodeFromBytes('AGE-SECRET-KEY-', derive('sender identity', 32))
    .toUpperCase()
  return {
    box: hex.encode(derive('box id', 16)),
    verifier: base64urlnopad.encode(derive('box verifier', 32)),
    identity,
    recipient: await identityToRecipient(identity),
    thread: hex.encode(derive('thread', 16)),
    memoKey: derive('memo', 32),
  }
}

/** What the sender saw of the key list, kept by the server but sealed against it. */
export type SealedHead = { seq: number; hash: string; mac: string }

/** Seals the head of the key list: whoever opens the box later notices a rewritten list. */
export function sealHead(memoKey: Uint8Array, { seq, hash }: { seq: number; hash: string }) {
  return { seq, hash, mac: macOf(memoKey, seq, hash) } satisfies SealedHead
}

/** Whether the sender itself sealed this. */
export function isOwnHead(memoKey: Uint8Array, { seq, hash, mac }: SealedHead): boolean {
  return macOf(memoKey, seq, hash) === mac
}

function macOf(memoKey: Uint8Array, seq: number, hash: string): string {
  return base64urlnopad.encode(hmac(sha256, memoKey, utf8(`key list ${seq} ${hash}`)))
}
