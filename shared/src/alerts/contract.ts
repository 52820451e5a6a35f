import { z } from 'zod'
import { slugSchema as slug } from '../http/input-fields'

const count = z.int().min(0)

export const reactionSchema = z.object({
  alert: slug.describe('Slug of the alert'),
  kind: z.enum(['helpful', 'happened']),
})
export const reactionReceiptSchema = z.object({
  alert: slug,
  kind: z.enum(['helpful', 'happened']),
})

export const reactionsQuerySchema = z.object({ alert: slug.optional() })
export const reactionsSchema = z.object({
  alerts: z.array(
    z.object({
      slug: z.string(),
      title: z.string(),
      scamForm: z.string(),
      helpful: count,
      happened: count,
      crowded: count.describe('Of both, beyond what one network may add in a day: in neither'),
    }),
  ),
})

export type ReactionSubmission = z.input<typeof reactionSchema>
export type AlertReactions = z.infer<typeof reactionsSchema>
