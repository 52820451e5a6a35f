import { z } from 'zod'
import { pointSchema } from './map'
import { signedReceiptSchema } from '../signed-receipts/contract'
import {
  documentIdSchema as id,
  emailSchema,
  honeypotSchema as honeypot,
  inputText,
  pastedCode,
  phoneSchema,
  slugSchema as slug,
  writtenLine,
  writtenText,
} from '../http/input-fields'

/** What goes in and out of `/api/feedback/*`. Texts are Unicode; moments are ISO 8601. */
const kinds = ['social-issue', 'conduct', 'regulation', 'app-idea', 'praise'] as const
const states = [
  'received',
  'assigned',
  'forwarded',
  'asked',
  'answered',
  'closed',
  'reopened',
] as const

const endingValues = ['solved', 'forwarded', 'insufficient', 'duplicate', 'refused'] as const

const attachments = z.array(id).max(5, 'Nhiều nhất 5 tệp.').default([])
const text = writtenText({ min: 10, max: 5000, tooShort: 'Hãy viết ít nhất 10 chữ cái.' })
const reference = inputText({ max: 30 }).toUpperCase()

export const feedbackSubmissionSchema = z.object({
  kind: z.enum(kinds),
  text,
  commune: slug.optional().describe('Slug of the commune police of the place'),
  aboutUnit: slug.optional().describe('Slug of the unit that the feedback is about'),
  place: writtenLine({ max: 200 }).optional(),
  location: pointSchema.optional(),
  name: writtenLine({ max: 80 }).optional(),
  phone: phoneSchema.optional(),
  email: emailSchema.optional(),
  notifyByEmail: z.boolean().default(false),
  notifyByZalo: z.boolean().default(false),
  showName: z.boolean().default(false),
  allowPublic: z.boolean().default(false),
  attachments,
  website: honeypot,
})

export const toldSchema = z.object({ isTold: z.literal(false) })

/** Ways in which senders can be told of news; a way without keys on the server is not offered. */
export const noticeWaysSchema = z.object({ email: z.boolean(), zalo: z.boolean() })

const missingAttachments = z
  .array(z.string())
  .describe(
    'Files that were named and could not be found any more; the words are stored without them',
  )

export const feedbackReceiptSchema = z.object({
  reference: z.string(),
  trackingCode: z.string().describe('16 digits; opens the case; shown to the sender only'),
  receivedAt: z.iso.datetime(),
  forwardBy: z.iso.datetime(),
  answerBy: z.iso.datetime(),
  handledBy: z.string().describe('Who has it now, in words'),
  missingAttachments,
  signedReceipt: signedReceiptSchema,
})

export const trackSchema = z.object({ code: pastedCode })

const attachmentSchema = z.object({
  id: z.string(),
  kind: z.enum(['image', 'pdf', 'video']),
  label: z.string(),
  isReady: z.boolean().describe('False while the file waits for the virus scanner'),
})

export const trackedCaseSchema = z.object({
  isTold: z.boolean().describe('Whether its sender is told of news by letter or Zalo'),
  reference: z.string(),
  kind: z.enum(kinds),
  kindWords: z.string(),
  state: z.enum(states),
  stateWords: z.string(),
  text: z.string(),
  place: z.string().nullable(),
  handledBy: z.string(),
  receivedAt: z.iso.datetime(),
  deadline: z
    .object({ by: z.iso.datetime(), legalBasis: z.string(), isOver: z.boolean() })
    .nullable(),
  attachments: z.array(attachmentSchema),
  timeline: z.array(
    z.object({
      at: z.iso.datetime(),
      type: z.string(),
      words: z.string(),
      text: z.string().nullable(),
      from: z.enum(['sender', 'police']),
      unitName: z.string().nullable(),
      attachments: z.array(attachmentSchema),
    }),
  ),
  ending: z
    .object({
      outcome: z.enum(endingValues),
      words: z.string(),
      isSolved: z.boolean(),
      why: z.string().nullable().describe('What the police wrote when it ended'),
      forwardedTo: z.string().nullable(),
    })
    .nullable()
    .describe('How it ended, once it did; null also for what ended before this was written down'),
  isMerged: z.boolean().describe('Goes along with another case that is still being handled'),
  canWrite: z.boolean(),
  canReopen: z.boolean(),
  reopenBy: z.iso.datetime().nullable().describe('Until when it can be opened again'),
  reopeningsLeft: z.number().int(),
  isPublished: z.boolean(),
  survey: z.enum(['later', 'due', 'done']),
  ratingCode: z.string().nullable().describe('One-time invitation to rate, once the case ended'),
})

export const messageSchema = z.object({
  code: pastedCode,
  text: writtenText({ min: 2, max: 3000, tooShort: 'Hãy viết vài chữ.' }),
  reopen: z.boolean().default(false),
  attachments,
  website: honeypot,
})
export const messageReceiptSchema = z.object({
  reference: z.string(),
  sentAt: z.iso.datetime(),
  missingAttachments,
})

export const attachmentReceiptSchema = z.object({
  attachment: z.string(),
  kind: z.enum(['image', 'pdf', 'video']),
  isStripped: z.boolean().describe('Whether place, time and device were removed from the file'),
})
export const attachmentFileSchema = z.object({ code: pastedCode, id })

export const surveySchema = z.object({
  code: pastedCode,
  answer: z.enum(['solved', 'partly', 'unsolved']),
  comment: writtenText({ max: 1000 }).optional(),
})
export const surveyReceiptSchema = z.object({ reference: z.string() })

export const publicCaseSchema = z.object({
  reference: z.string(),
  kind: z.enum(kinds),
  kindWords: z.string(),
  state: z.enum(states),
  stateWords: z.string(),
  isSolved: z
    .boolean()
    .nullable()
    .describe('How it ended, once it did; null also for what ended before this was written down'),
  title: z.string(),
  text: z.string(),
  answer: z.string().nullable(),
  place: z.string().nullable(),
  handledBy: z.string(),
  receivedOn: z.string().describe('Day, YYYY-MM-DD'),
  answeredOn: z.string().nullable(),
  senderName: z.string().nullable().describe('Only when the sender asked for it to be shown'),
  followers: z.number().int(),
  followersCrowded: z
    .number()
    .int()
    .describe('Beyond what one network may add in a day; not among the followers'),
})

export const publishedQuerySchema = z.object({
  q: inputText({ max: 100 }).optional(),
  kind: z.enum(kinds).optional(),
  commune: slug.optional(),
  reference: reference.optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
export const publishedSchema = z.object({
  cases: z.array(publicCaseSchema),
  total: z.number().int(),
  page: z.number().int(),
  pages: z.number().int(),
})

export const similarSchema = z.object({ commune: slug, text: writtenText({ max: 5000 }) })
export const similarAnswerSchema = z.object({ cases: z.array(publicCaseSchema).max(3) })

export const nearbySchema = z.object({
  location: pointSchema.describe('Taken to the middle of its square of 0.01 degrees'),
  commune: slug.optional(),
})
export const nearbyAnswerSchema = z.object({
  cases: z
    .array(
      publicCaseSchema.extend({
        withinKm: z
          .number()
          .int()
          .nullable()
          .describe('Between the middles of both squares; null: somewhere in the commune'),
        square: pointSchema.nullable().describe('Middle of the square in which it lies'),
      }),
    )
    .max(5),
})

export const followSchema = z.object({ reference })
export const followReceiptSchema = z.object({ reference: z.string(), followers: z.number().int() })

const caseCounts = {
  received: z.number().int(),
  answeredInTime: z.number().int(),
  answeredLate: z.number().int(),
  waiting: z.number().int().describe('Not answered yet, the deadline is still to come'),
  overdue: z.number().int().describe('Not answered, the deadline has passed'),
  solved: z.number().int().describe('Of the answered: what it was about is solved'),
  unsolved: z.number().int().describe('Of the answered: ended without being solved, with a reason'),
  unknown: z.number().int().describe('Of the answered: nobody wrote down which of the two'),
  reopened: z.number().int().describe('Of the received: opened again by the sender at least once'),
}
export const feedbackSummarySchema = z.object({
  smallestGroup: z.number().int().describe('No figure is about fewer pieces of feedback'),
  isSuppressed: z.boolean().describe('Fewer came in than may be told; every number is 0'),
  total: z.object(caseCounts),
  kinds: z
    .array(z.object({ ...caseCounts, name: z.string() }))
    .describe('By kind; small ones are put together under the names of all'),
  months: z
    .array(z.object({ ...caseCounts, months: z.array(z.string()) }))
    .describe('By month received; small ones are put together'),
})

export type FeedbackSummary = z.infer<typeof feedbackSummarySchema>
export type FeedbackSubmission = z.input<typeof feedbackSubmissionSchema>
export type NoticeWays = z.infer<typeof noticeWaysSchema>
export type FeedbackReceipt = z.infer<typeof feedbackReceiptSchema>
export type TrackedCase = z.infer<typeof trackedCaseSchema>
export type FeedbackMessage = z.input<typeof messageSchema>
export type PublicCase = z.infer<typeof publicCaseSchema>
export type NearbyCase = z.infer<typeof nearbyAnswerSchema>['cases'][number]
export type Published = z.infer<typeof publishedSchema>
export type AttachmentReceipt = z.infer<typeof attachmentReceiptSchema>
export type CaseAttachment = z.infer<typeof attachmentSchema>
