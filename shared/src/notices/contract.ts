import { z } from 'zod'
import { pastedCode, slugSchema } from '../http/input-fields'

/** What goes in and out of `/api/notices/*`. */
const bytes = (letters: number) =>
  z.string().regex(new RegExp(`^[\\w-]{${letters}}={0,2}$`), 'Khóa của trình duyệt không đúng.')

/** The public key by which browsers know who may send to them (RFC 8292), as base64url. */
export const pushKeySchema = z.object({ publicKey: z.string() })

const endpoint = z.url({ protocol: /^https?$/ }).max(1000)

/** What a browser gives of a subscription (Push API), with what its owner wants to be told of. */
export const pushChoiceSchema = z.object({
  endpoint,
  keys: z.object({ p256dh: bytes(87), auth: bytes(22) }),
  alerts: z.boolean().describe('Alerts for the whole province and for `commune`'),
  commune: slugSchema.optional(),
  contests: z.boolean().describe('That a contest begins'),
  cases: z.array(pastedCode).max(30).describe('Tracking codes of feedback'),
})
export const pushChosenSchema = z.object({
  topics: z
    .number()
    .int()
    .describe('How many topics it now has; codes that open nothing are left out'),
})

export const leavePushSchema = z.object({ endpoint })
export const leaveAnswerSchema = z.object({ left: z.literal(true) })

export type PushChoice = z.input<typeof pushChoiceSchema>
