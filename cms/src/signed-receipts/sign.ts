import { sign } from 'node:crypto'
import type { SignedReceipt } from '@chung-tay/shared/signed-receipts/contract'
import { contentHash, signedPart, type ReceiptKind } from '@chung-tay/shared/signed-receipts/format'
import { hmac } from '../platform/crypto/hmac'
import { keyFor } from '../platform/crypto/keyed-hash'
import { signingKey } from './keys'

const saltKey = keyFor('signed receipt salt')

/** The salt of a submission, made from its idempotency key, so that it is stored nowhere. */
const saltFor = (key: string) => hmac(saltKey, key).toString('base64url')

type Stored = {
  kind: ReceiptKind
  ref: string
  /** When it was stored, ISO 8601. */
  at: string
  /** The exact text that stands for what was stored. */
  content: string
}

/**
 * Signs what a submission stored. What it gives back may be remembered with the answer: it holds neither
 * content nor salt. Null where the service has no key.
 */
export function signReceipt({ content, ...stored }: Stored, key: string): string | null {
  if (!signingKey) return null
  const hash = contentHash({ salt: saltFor(key), content })
  const part = signedPart(signingKey.kid, { v: 1, ...stored, hash })
  return `${part}.${sign(null, Buffer.from(part), signingKey.key).toString('base64url')}`
}

/** What the sender gets: the receipt with what opens it. */
export function handOver(
  receipt: string | null | undefined,
  content: string,
  key: string,
): SignedReceipt | null {
  return receipt ? { receipt, salt: saltFor(key), content } : null
}
