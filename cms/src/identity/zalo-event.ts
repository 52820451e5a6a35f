import { z } from 'zod'
import { isSameSecret } from '../platform/crypto/is-same-secret'
import { sha256 } from '../platform/crypto/sha256'

const revocationSchema = z.object({
  // The documentation has it in quotes; a whole number that JSON carries exactly is the same person.
  userId: z.union([z.string(), z.int().transform(String)]).pipe(z.string().regex(/^\w{1,64}$/)),
  // A time that cannot be read is no reason to keep what somebody wants removed.
  timestamp: z.coerce.number().int().positive().optional().catch(undefined),
})

type Values = Record<string, unknown>

/**
 * Whether Zalo signed this: SHA-256 of all values, in the order of their names, with the key behind them
 * (Zalo Mini App, Open APIs › Webhook). The docs of Zalo name the key of the Open APIs; others were seen
 * with the app's secret, so which one it is can be set.
 */
export function isSignedByZalo(values: Values, signature: string | null, key: string): boolean {
  const given = (signature ?? '').trim().toLowerCase()
  return isSameSecret(given, signatureOf(values, key))
}

/** The signature as hex. */
export function signatureOf(values: Values, key: string): string {
  const text = Object.keys(values)
    .sort()
    .map((name) => asText(values[name]))
    .join('')
  return sha256(text + key)
}

/**
 * Whose consent was taken back, and when: now, where no time can be read. Undefined for any other event,
 * `unreadable` for a revocation that does not say whose.
 */
export function readRevocation(
  values: Values,
): { account: string; at: number } | 'unreadable' | undefined {
  if (values.event !== 'user.revoke.consent') return undefined
  const told = revocationSchema.safeParse(values)
  if (!told.success) return 'unreadable'
  const { userId, timestamp = Date.now() } = told.data
  // In milliseconds, says the documentation; seconds would mean a day of 1970.
  return { account: userId, at: timestamp < 1e11 ? timestamp * 1000 : timestamp }
}

const asText = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
