import { z } from 'zod'
import { slugSchema } from '../http/input-fields'

/** A day of the calendar; years at whose edges arithmetic with days would leave it are refused. */
const day = z.iso.date().refine((text) => text >= '2000-01-01' && text < '2200-01-01')

export const usageBatchSchema = z.object({
  visits: z.int().min(0).max(5).default(0).describe('How often the app was opened'),
  device: z
    .enum(['first', 'few', 'regular'])
    .optional()
    .describe('Once a day: first day of use this month, second or third, or a later one'),
  views: z
    .array(
      z.object({
        page: z.string().max(60).describe('Pattern of the page, e.g. /thu-tuc/:slug'),
        slug: slugSchema.optional().describe('Which document it shows'),
      }),
    )
    .max(50)
    .default([]),
  searches: z
    .array(z.string().max(60))
    .max(10)
    .default([])
    .describe('Searches that found nothing, folded'),
})

export const usageSummaryQuerySchema = z.object({
  from: day.optional(),
  to: day.optional(),
  format: z.enum(['json', 'csv']).default('json'),
})

const count = z.int().min(0)
const daySchema = z.object({
  day,
  views: count,
  visits: count,
  visitors: z.object({ atLeast: count, atMost: count }),
  devices: z.object({ first: count, few: count, regular: count }),
})
export const usageSummarySchema = z.object({
  from: day,
  to: day,
  /** From how many different networks a text must have been searched in a day before it is kept at all. */
  searchThreshold: count,
  /** Fewest openings with which a document is shown. */
  readThreshold: count,
  total: z.object({ views: count, visits: count }),
  days: z.array(daySchema),
  hours: z.array(count).length(24).describe('Pages opened in each hour of the day, Viet Nam time'),
  pages: z.array(z.object({ page: z.string(), name: z.string(), views: count })),
  read: z.array(z.object({ path: z.string(), title: z.string(), kind: z.string(), views: count })),
  searches: z.array(
    z.object({
      text: z.string(),
      times: count.describe('Networks it was searched from, a day each'),
    }),
  ),
  definitions: z
    .record(z.string(), z.string())
    .describe('What each number counts, and what it does not, in Vietnamese'),
})

export type UsageBatch = z.input<typeof usageBatchSchema>
export type CountedBatch = z.output<typeof usageBatchSchema>
/** How often a device was used this month, as it remembers itself; it says so once a day. */
export type DeviceClass = NonNullable<CountedBatch['device']>
export type UsageDay = z.infer<typeof daySchema>
export type UsageSummary = z.infer<typeof usageSummarySchema>
