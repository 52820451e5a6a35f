import { z } from 'zod'
import { honeypotSchema, pastedCode, slugSchema as slug, writtenText } from '../http/input-fields'
import { channels } from './vocabulary'

const opinion = z.enum(['good', 'bad']).optional()
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

export const ratingSchema = z.object({
  unit: slug,
  procedure: slug.optional(),
  level: z.int().min(1).max(5),
  factors: z
    .object({
      access: opinion,
      procedure: opinion,
      official: opinion,
      result: opinion,
      complaints: opinion,
    })
    .default({}),
  comment: writtenText({ max: 1000 }).optional(),
  invitation: pastedCode.optional().describe('Code of a one-time invitation'),
  device: z.uuid().optional().describe('Random id kept on the device; kept nowhere here'),
  website: honeypotSchema,
})
export const ratingReceiptSchema = z.object({
  reference: z.string(),
  channel: z.enum(channels.map(({ value }) => value)),
})

export const invitationQuestionSchema = z.object({ code: pastedCode })
export const invitationSchema = z.object({
  unit: z.object({ slug: z.string(), name: z.string() }),
  procedure: z.object({ slug: z.string(), title: z.string() }).nullable(),
})

export const summaryQuerySchema = z.object({
  unit: slug.optional(),
  from: month.optional(),
  to: month.optional(),
  format: z.enum(['json', 'csv']).default('json'),
})

const share = z.number().min(0).max(1)
const sharesSchema = z
  .record(z.enum(['1', '2', '3', '4', '5']), share)
  .nullable()
  .describe('Share of each level among the answers')
/** Counts and shares of one group; null where too few answered to show them. */
const tallySchema = z.object({
  answers: z.int().nullable().describe('How many rated; null when suppressed'),
  invitedAnswers: z.int().nullable(),
  walkInAnswers: z.int().nullable(),
  invitations: z.int().nullable().describe('How many were invited'),
  crowdedAnswers: z
    .int()
    .nullable()
    .describe(
      'Walk-in ratings beyond what one network may add in a day: kept apart, in none of the other numbers; null while fewer than 5',
    ),
  shares: sharesSchema,
  isSuppressed: z.boolean().describe('Not yet a bundle of at least 5 answers'),
  needsCaution: z.boolean().describe('Fewer than 30 answers'),
})
export const summarySchema = z.object({
  from: z.string().nullable(),
  to: z.string().nullable(),
  total: tallySchema,
  crowded: z
    .object({ answers: z.int().nullable(), shares: sharesSchema, isSuppressed: z.boolean() })
    .describe('What the ratings kept apart say, in all'),
  waiting: z.int().describe('Ratings received that are in no published bundle of 5 yet'),
  months: z
    .array(tallySchema.extend({ month: z.string() }))
    .describe('Ratings count in the month in which their bundle was complete'),
  units: z.array(tallySchema.extend({ slug: z.string(), name: z.string() })),
  otherUnits: tallySchema
    .nullable()
    .describe('Bundles of what units have too few of; null when one unit is asked for'),
  factors: z.array(
    z.object({
      factor: z.enum(['access', 'procedure', 'official', 'result', 'complaints']),
      label: z.string(),
      answers: z.int().nullable(),
      good: share.nullable(),
      bad: share.nullable(),
      isSuppressed: z.boolean(),
      needsCaution: z.boolean(),
    }),
  ),
  comments: z.array(
    z.object({
      month: z.string(),
      unit: z.string(),
      text: z.string().nullable(),
      hiddenReason: z.string().nullable().describe('Set when the text was hidden'),
    }),
  ),
})

export type RatingSubmission = z.input<typeof ratingSchema>
export type RatingReceipt = z.infer<typeof ratingReceiptSchema>
export type RatingSummary = z.infer<typeof summarySchema>
export type Tally = z.infer<typeof tallySchema>
export type InvitationView = z.infer<typeof invitationSchema>
