import { z } from 'zod'
import { keyName } from './format'

/**
 * The keys with which receipts are signed, as the service keeps them: one that signs, and those from
 * before, of which the private half is gone. Moments are ISO 8601.
 */
const bytes32 = z.string().regex(/^[\w-]{43}$/)

const keySchema = z
  .object({
    x: bytes32.describe('Public half, base64url'),
    d: bytes32.optional().describe('Private half; only of the key that signs'),
    madeAt: z.iso.datetime(),
    retiredAt: z.iso.datetime().optional().describe('Signs no more; what it signed stays true'),
    withdrawnAt: z.iso
      .datetime()
      .optional()
      .describe('Others may have it: nothing it signed counts'),
    why: z.string().max(300).optional(),
  })
  .refine(({ d, retiredAt, withdrawnAt }) => !d || !(retiredAt || withdrawnAt), {
    message: 'a key that is retired or withdrawn has no private half',
  })

export const receiptKeysSchema = z
  .object({ format: z.literal(1), keys: z.array(keySchema).min(1) })
  .refine(({ keys }) => keys.filter(({ d }) => d).length === 1, {
    message: 'exactly one key has a private half',
  })

export type ReceiptKeys = z.infer<typeof receiptKeysSchema>
export type ReceiptKey = ReceiptKeys['keys'][number]

/** @throws Error that says what is wrong with the text. */
export function parseReceiptKeys(text: string): ReceiptKeys {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new Error('RECEIPT_KEYS: is no JSON')
  }
  const parsed = receiptKeysSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Error(
    `RECEIPT_KEYS: ${[issue?.path.join('.'), issue?.message].filter(Boolean).join(': ')}`,
  )
}

/** A new key takes over; the private half of the one before is forgotten, what it signed stays true. */
export function rotated(keys: ReceiptKeys, fresh: ReceiptKey, now: Date): ReceiptKeys {
  const retired = keys.keys.map(({ d, ...key }) =>
    d ? { ...key, retiredAt: now.toISOString() } : key,
  )
  return { format: 1, keys: [fresh, ...retired] }
}

/**
 * A key that others may have: nothing it signed counts from now on. Where it was the one that signs,
 * `fresh` takes over.
 * @throws Error when there is no such key.
 */
export function withdrawn(
  { keys }: ReceiptKeys,
  { kid, why, fresh, now }: { kid: string; why: string; fresh: ReceiptKey; now: Date },
): ReceiptKeys {
  if (!keys.some(({ x }) => keyName(x) === kid)) throw new Error(`There is no key ${kid}`)
  const marked = keys.map(({ d, ...key }) =>
    keyName(key.x) === kid
      ? { ...key, withdrawnAt: now.toISOString(), why }
      : { ...key, ...(d ? { d } : {}) },
  )
  return { format: 1, keys: marked.some(({ d }) => d) ? marked : [fresh, ...marked] }
}
