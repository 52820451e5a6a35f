import { z } from 'zod'
import { isSameSecret } from '../platform/crypto/is-same-secret'
import { sha256 } from '../platform/crypto/sha256'

const eventSchema = z.object({
  event: z.literal('user.revoke.consent'),
  userId: z.string().regex(/^\w{1,64}$/),
  timestamp: z.coerce.number().int().positive().optional(),
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

/** Whose consent was taken back, and when; undefined for any other event. */
export function readRevocation(values: Values): { account: string; at: number } | undefined {
  const event = eventSchema.safeParse(values)
  if (!event.success) return undefined
  const { userId, timestamp = Date.now() } = event.data
  // In milliseconds, says the documentation; seconds would mean a day of 1970.
  return { account: userId, at: timestamp < 1e11 ? timestamp * 1000 : timestamp }
}

const asText = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
