import { z } from 'zod'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const moment = z.string().describe('ISO 8601, UTC')

/** What the first line of a results file says: the contest and what its draw depends on. */
export const resultsHeadSchema = z.object({
  format: z.literal('chung-tay-quiz-results/1'),
  contest: z.string(),
  title: z.string(),
  organiser: z.string(),
  startsAt: moment,
  endsAt: moment,
  announcedAt: moment,
  publishedAt: moment,
  questions: z.int().describe('Questions of one attempt: the highest score'),
  rules: z.string().describe('Canonical text of the rules; `rulesHash` is its SHA-256'),
  rulesHash: hash,
  seed: z.string(),
  seedHash: hash.describe('SHA-256 of the seed, published before the start'),
  banks: z.array(z.object({ topic: z.string(), count: z.int() })),
  pool: z.array(z.string()).describe('`<question> <topic> <SHA-256 of its content>`, sorted'),
  poolHash: hash.describe(
    'SHA-256 of `<topic> <count>` of each bank and the lines of the pool, one a line',
  ),
  withdrawn: z.array(z.string()).describe('Questions withdrawn while it ran, in order of time'),
  entrants: z.int(),
  perfect: z.int().describe('How many answered everything right: what people predicted'),
  disqualified: z.int().describe('Attempts taken out by the organiser'),
})

/** One person's attempt that counts. No name but the masked one, no device, no network, no moment. */
export const resultsEntrySchema = z.object({
  rank: z.int(),
  name: z.string().describe('Masked unless its owner agreed'),
  group: z.string().nullable(),
  score: z.int(),
  seconds: z.int(),
  prediction: z.int().nullable(),
  receipt: z.string().describe('Its owner sees the same on the result page'),
  nonce: z.string().describe("The random text of the entrant's device"),
  withdrawn: z.int().describe('How many of `withdrawn` were out when the attempt began'),
  drawn: z
    .array(z.int())
    .describe('Lines of `pool` (from 0), in the order in which they were asked'),
  right: z
    .string()
    .describe('For each of them 1 when answered rightly or after its law had expired, else 0'),
})

export const resultsFileSchema = z.object({
  head: resultsHeadSchema,
  entries: z.array(resultsEntrySchema).describe('By rank'),
  sha256: hash.describe('Of every byte of the file before the line with this field'),
})

export type ResultsHead = z.infer<typeof resultsHeadSchema>
export type ResultsEntry = z.infer<typeof resultsEntrySchema>
export type ResultsFile = z.infer<typeof resultsFileSchema>

/** What a contest keeps of its published results. */
export type PublishedResults = {
  publishedAt: string
  sha256: string
  entries: number
  /** Names the stored pages of this edition. */
  edition: string
  pages: number
  /** Files published before, replaced by a correction. */
  earlier: { publishedAt: string; sha256: string }[]
}
