import { z } from 'zod'

export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(120)
const moment = z.string().describe('ISO 8601, UTC')

export const contestSchema = z.object({
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  phase: z.enum(['upcoming', 'running', 'ended', 'cancelled']).describe("By the server's clock"),
  startsAt: moment,
  endsAt: moment,
  resultsAt: moment.describe('When scores, ranks and solutions are there, for everybody together'),
  asksPractice: z.boolean().describe('Whether some questions could be practised before'),
  isSample: z.boolean(),
  organiser: z.string(),
  rules: z.string(),
  questions: z.int().describe('Questions of one attempt'),
  timing: z.enum(['total', 'question']),
  seconds: z.int().describe('For the whole attempt or for each question, as `timing` says'),
  attemptsAllowed: z.int(),
  whoMayEnter: z.enum(['anyone', 'zalo']),
  groupKind: z.enum(['none', 'commune', 'unit', 'school', 'agency']),
  asksPrediction: z.boolean(),
  certificatePercent: z
    .int()
    .nullable()
    .describe('Least share for a certificate; null: none given'),
  prizes: z.array(z.object({ name: z.string(), count: z.int(), reward: z.string() })),
  entrants: z.int().describe('People on the board now'),
  seedHash: z.string().describe('SHA-256 of the seed of the draw, known before the start'),
  poolHash: z.string().describe('SHA-256 of the questions drawn from, known before the start'),
  rulesHash: z.string().describe('SHA-256 of the rules, so that any change shows'),
  announcedAt: moment,
  seed: z.string().nullable().describe('The seed itself, after the end'),
  resultsPublishedAt: moment.nullable(),
  resultsHash: z.string().nullable().describe('SHA-256 inside the published results'),
  withdrawn: z
    .array(
      z.object({
        question: z.string(),
        at: moment.describe('Attempts that begin later do not draw it'),
        since: moment.describe('Answers given later count as right'),
        reason: z.string().nullable().describe('Why, when staff did it; null: its law expired'),
      }),
    )
    .describe('Questions that were withdrawn during the contest; told after the end'),
})

export const contestsQuerySchema = z.object({ slug: slugSchema.optional() })
export const contestsSchema = z.object({
  now: moment.describe("The server's clock"),
  contests: z.array(
    contestSchema.extend({
      groups: z
        .array(z.object({ id: z.string(), name: z.string() }))
        .optional()
        .describe('What one can belong to; only when one contest is asked for'),
    }),
  ),
})

export type ContestView = z.infer<typeof contestsSchema>['contests'][number]
export type ContestList = z.infer<typeof contestsSchema>
