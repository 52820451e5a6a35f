import { z } from 'zod'

/** A token that Zalo gave a phone: what fits into a header. */
export const zaloToken = z.string().regex(/^[\x21-\x7e]{1,2000}$/)

export const signInSchema = z.object({
  zaloAccessToken: zaloToken.describe(
    'Of `getAccessToken()` on the phone; asked about once, not kept',
  ),
})

export const phoneNumberRequestSchema = z.object({
  zaloAccessToken: zaloToken.describe('Of `getAccessToken()` on the phone; not kept'),
  zaloPhoneToken: zaloToken.describe('Of `getPhoneNumber()` on the phone; works once'),
})

export const phoneNumberSchema = z.object({
  phone: z
    .string()
    .regex(/^\+\d{6,15}$/)
    .describe('As `+84…`; kept and written down nowhere'),
})

const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

export const sessionSchema = z.object({
  token: token.describe(
    'Bearer token of this service, of one phone; every refresh makes a new one',
  ),
  until: z.iso.datetime().describe('How long the token opens anything'),
})

export const signedInSchema = sessionSchema.extend({
  key: token.describe(
    'AES-256 key, base64url, with which the phone seals what it carries; the service keeps it nowhere',
  ),
})

/** Letters of base64url that one person's sealed things may take; about 96 kB of them. */
export const mostSealed = 131_072

const sealed = z.string().regex(/^[A-Za-z0-9_-]+$/)

export const thingsSchema = z.object({
  sealed: sealed.nullable().describe('What the phone sealed; null when nothing is kept'),
  version: z.int().describe('Grows with each writing; 0 when nothing is kept'),
})

export const keepThingsSchema = z.object({
  sealed: sealed.min(40).max(mostSealed),
  version: z.int().min(0).describe('What the phone read last; 0 begins'),
})

export const keptSchema = z.object({ version: z.int() })

export const doneSchema = z.object({ done: z.literal(true) })

export type PhoneNumberRequest = z.infer<typeof phoneNumberRequestSchema>
export type PhoneNumber = z.infer<typeof phoneNumberSchema>
export type SignedIn = z.infer<typeof signedInSchema>
export type Session = z.infer<typeof sessionSchema>
export type Things = z.infer<typeof thingsSchema>
