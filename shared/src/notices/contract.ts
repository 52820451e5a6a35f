import { z } from 'zod'
import { emailSchema, honeypotSchema, pastedCode, slugSchema } from '../http/input-fields'

/** What goes in and out of `/api/notices/*`. */
const bytes = (letters: number) =>
  z.string().regex(new RegExp(`^[\\w-]{${letters}}={0,2}$`), 'Khóa của trình duyệt không đúng.')

/** The public key by which browsers know who may send to them (RFC 8292), as base64url. */
export const pushKeySchema = z.object({ publicKey: z.string() })

const endpoint = z.url({ protocol: /^https?$/ }).max(1000)

/** By which notices know a dossier: a look-up hands it out; it opens nothing. */
export const dossierKeySchema = z.string().regex(/^[\w-]{43}$/, 'Hãy tra cứu lại hồ sơ.')

/** What somebody wants to be told of. */
export const topicChoiceSchema = z.object({
  alerts: z.boolean().describe('Alerts for the whole province and for `commune`'),
  commune: slugSchema.optional(),
  contests: z.boolean().describe('That a contest begins'),
  cases: z.array(pastedCode).max(30).describe('Tracking codes of feedback'),
  dossiers: z
    .array(dossierKeySchema)
    .max(10)
    .default([])
    .describe('What looking dossiers up handed out (`noticeKey`)'),
})

/** What a browser gives of a subscription (Push API), with what its owner wants to be told of. */
export const pushChoiceSchema = topicChoiceSchema.extend({
  endpoint,
  keys: z.object({ p256dh: bytes(87), auth: bytes(22) }),
})
export const pushChosenSchema = z.object({
  topics: z
    .number()
    .int()
    .describe('How many topics it now has; codes that open nothing are left out'),
})

export const leavePushSchema = z.object({ endpoint })
export const leaveAnswerSchema = z.object({ left: z.literal(true) })

/** A mailbox that somebody names; nothing is kept of it before its owner confirms. */
export const letterChoiceSchema = topicChoiceSchema.extend({
  email: emailSchema,
  website: honeypotSchema,
})
export const letterAskedSchema = z.object({
  asked: z.literal(true).describe('The confirmation letter is on its way'),
})

/** What stood in the link of a letter. */
export const letterLinkSchema = z.object({ token: z.string().max(4000) })
export const confirmedSchema = z.object({
  topics: z.number().int().describe('How many topics the mailbox now has'),
})

export type TopicChoice = z.input<typeof topicChoiceSchema>
export type PushChoice = z.input<typeof pushChoiceSchema>
export type LetterChoice = z.input<typeof letterChoiceSchema>
export type LetterAsked = z.infer<typeof letterAskedSchema>
