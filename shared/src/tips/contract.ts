import { z } from 'zod'
import { signedReceiptSchema } from '../signed-receipts/contract'
import { maxFilesOfLetter, maxHeaderCharacters, maxLetterBytes, maxPayloadBytes } from './limits'
import { tipStates } from './vocabulary'
import { slugSchema as slug } from '../http/input-fields'

/**
 * What goes in and out of `/api/tips/*`. The server sees sealed bytes and what is named here, nothing
 * else; docs/tips-format.md says what each field is and how it is made. Moments are ISO 8601.
 */
const states = tipStates.map(({ value }) => value) as [
  (typeof tipStates)[number]['value'],
  ...(typeof tipStates)[number]['value'][],
]

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const secret = z
  .string()
  .regex(/^[\w-]{43}$/)
  .describe('32 random or derived bytes as base64url')
export const partNameSchema = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .describe('Random name under which the server keeps a part')
export const recipientSchema = z
  .string()
  .regex(/^age1[02-9ac-hj-np-z]{58}$/)
  .describe('Public key of age')

export const headerSchema = z
  .string()
  .max(maxHeaderCharacters)
  .regex(/^age-encryption\.org\/v1\n(-> [\x21-\x7e ]+\n([\w+/]+\n)+)+--- [\w+/]{43}\n$/)
  .describe('Header of an age file, with the line of its MAC')

export const sealedSchema = z
  .object({
    header: headerSchema,
    payload: z
      .base64()
      .max(Math.ceil((maxLetterBytes * 4) / 3))
      .describe('The rest of the age file, base64'),
  })
  .describe('An age file in two pieces')

export const sealedHeadSchema = z.object({
  seq: z.number().int().min(0),
  hash,
  mac: secret.describe('By the sender: the server cannot make or change it'),
})

export const keyEntrySchema = z.object({
  seq: z.number().int().min(1),
  at: z.string(),
  action: z.enum(['add', 'revoke']),
  role: z.enum(['handler', 'recovery']),
  unit: slug.nullable(),
  recipient: recipientSchema,
  previous: hash,
  hash,
})

export const keyListSchema = z.object({
  format: z.literal(1),
  entries: z.array(keyEntrySchema).describe('Every change since the beginning, oldest first'),
})

const deadline = z.object({
  label: z.string(),
  by: z.iso.datetime(),
  basis: z.string().describe('The rule it comes from'),
})

export const tipsPageSchema = z.object({
  agencyName: z.string(),
  isFictional: z.boolean().describe('Whether the whole service shows made-up data'),
  defaultUnit: slug.nullable(),
  units: z.array(z.object({ slug, name: z.string() })).describe('Units with a key in force'),
  exitUrl: z.string().describe('Where the quick exit leads'),
  classifyHours: z.number().int(),
  classifyBasis: z.string(),
  resolveDays: z.number().int(),
  resolveBasis: z.string(),
  retainMonths: z.number().int(),
})

export const uploadSchema = z.object({
  name: partNameSchema,
  token: secret.describe('Lets its owner add chunks and name the file in a letter'),
  header: headerSchema,
  size: z.number().int().min(1).max(maxPayloadBytes).describe('Bytes of all chunks'),
})
export const uploadStateSchema = z.object({ name: partNameSchema, token: secret })
export const uploadAnswerSchema = z.object({
  name: partNameSchema,
  chunkBytes: z.number().int(),
  chunks: z.number().int(),
  received: z.array(z.number().int()).describe('Chunks that are safe on disk'),
})
export const chunkAnswerSchema = z.object({ received: z.number().int() })

const files = z
  .array(z.object({ name: partNameSchema, token: secret }))
  .max(maxFilesOfLetter, `Nhiều nhất ${maxFilesOfLetter} tệp mỗi lần gửi.`)
  .default([])

export const tipSubmissionSchema = z.object({
  format: z.literal(1),
  unit: slug.describe('For which unit it is sealed'),
  box: partNameSchema,
  verifier: secret,
  head: sealedHeadSchema,
  letter: sealedSchema,
  files,
})
export const tipReceiptSchema = z.object({
  reference: z.string().describe('May be said openly: it opens nothing'),
  receivedAt: z.iso.datetime(),
  signedReceipt: signedReceiptSchema,
})

export const openBoxSchema = z.object({ box: partNameSchema, verifier: secret })
export const boxSchema = z.object({
  reference: z.string(),
  state: z.enum(states),
  stateWords: z.string(),
  next: z.string(),
  unit: z.object({ slug, name: z.string() }),
  history: z.array(z.object({ state: z.enum(states), at: z.iso.datetime() })),
  deadlines: z.array(deadline),
  head: sealedHeadSchema,
  canWrite: z.boolean(),
  letters: z.array(
    z.object({
      order: z.number().int(),
      kind: z.enum(['message', 'reply']),
      at: z.iso.datetime(),
      header: z.string(),
      payload: z.string(),
    }),
  ),
})

export const tipMessageSchema = openBoxSchema.extend({
  unit: slug.describe('For which unit it is sealed'),
  keySeq: z.number().int().min(1).describe('With which state of the key list'),
  letter: sealedSchema,
  files,
})
export const tipMessageAnswerSchema = z.object({ order: z.number().int() })

export type Sealed = z.infer<typeof sealedSchema>
export type KeyListAnswer = z.infer<typeof keyListSchema>
export type TipsPage = z.infer<typeof tipsPageSchema>
export type UploadAnswer = z.infer<typeof uploadAnswerSchema>
export type TipSubmission = z.input<typeof tipSubmissionSchema>
export type TipReceipt = z.infer<typeof tipReceiptSchema>
export type TipBox = z.infer<typeof boxSchema>
export type TipMessage = z.input<typeof tipMessageSchema>
