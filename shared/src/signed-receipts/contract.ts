import { z } from 'zod'
import { receiptKinds } from './format'

/** What goes in and out of `/api/receipts/*`, and the receipt in answers of submissions. */
export const signedReceiptSchema = z
  .object({
    receipt: z.string().describe('What the service signed: a JWS in compact form'),
    salt: z.string().describe('32 bytes, base64url; together with the content it opens the hash'),
    content: z.string().describe('The exact text that was hashed'),
  })
  .nullable()
  .describe('Proves what was stored when; null where the service has no key to sign with')

export const publishedKeySchema = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  alg: z.literal('EdDSA'),
  use: z.literal('sig'),
  kid: z.string(),
  x: z.string().describe('Public key, base64url (RFC 8037)'),
  madeAt: z.iso.datetime(),
  retiredAt: z.iso.datetime().nullable().describe('Signs no more; its receipts stay true'),
  withdrawnAt: z.iso.datetime().nullable().describe('Its receipts count no more'),
  why: z.string().nullable(),
})
export const publishedKeysSchema = z.object({
  keys: z.array(publishedKeySchema).describe('A JWK set (RFC 7517), the newest first'),
})

export const verifyReceiptSchema = z.object({
  text: z.string().max(40_000).describe('A receipt, alone or within what was saved with it'),
})
export const verdicts = ['true', 'altered', 'foreign', 'withdrawn', 'unreadable'] as const
export const receiptVerdictSchema = z.object({
  verdict: z.enum(verdicts),
  statement: z
    .object({
      v: z.literal(1),
      kind: z.enum(receiptKinds),
      ref: z.string(),
      at: z.string(),
      hash: z.string(),
    })
    .nullable()
    .describe('What was signed; null unless the signature is right'),
  kid: z.string().nullable(),
  content: z
    .enum(['matches', 'differs', 'none'])
    .describe('Whether the content that came along is what was stored'),
  withdrawnAt: z.string().nullable(),
  why: z.string().nullable(),
})

export type SignedReceipt = NonNullable<z.infer<typeof signedReceiptSchema>>
export type PublishedKey = z.infer<typeof publishedKeySchema>
export type PublishedKeys = z.infer<typeof publishedKeysSchema>
export type ReceiptVerdict = z.infer<typeof receiptVerdictSchema>
