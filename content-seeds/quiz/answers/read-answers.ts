import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'

/** How a clause was read; what is only recalled carries a question no less, but is counted. */
const seen = z.enum(['text', 'copy', 'secondary', 'recalled'])

const clausesSchema = z.record(
  z.string(),
  z.strictObject({
    seen,
    clauses: z.array(
      z.strictObject({
        at: z.string().regex(/^\d+[a-z]?(\.\d+[a-z]?)?(\.[a-zđ])?$/),
        says: z.string().min(10),
        seen: seen.optional(),
      }),
    ),
  }),
)
const quotesSchema = z.record(
  z.string(),
  z
    .array(
      z.strictObject({ in: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/), says: z.string().min(6) }),
    )
    .min(1),
)
const underReviewSchema = z.record(z.string(), z.string().min(20))

/** A sentence of a record (`collection/slug`) that answers a question. */
export type Quote = z.infer<typeof quotesSchema>[string][number]

/** What a clause says, in our words. */
export type Clause = { document: string; at: string; says: string; seen: z.infer<typeof seen> }

export type Answers = {
  clauses: Clause[]
  /** By the slug of the question. */
  quotes: Map<string, Quote[]>
  /** Why what questions take from a record stands, by record. */
  underReview: Map<string, string>
}

const dir = path.dirname(fileURLToPath(import.meta.url))

/** @throws ZodError when a file is not in shape; Error when two files answer the same question. */
export async function readAnswers(): Promise<Answers> {
  const clauses = Object.entries(clausesSchema.parse(await readYaml('clauses.yaml'))).flatMap(
    ([document, { seen: usually, clauses: rows }]) =>
      rows.map(({ at, says, seen: own }) => ({ document, at, says, seen: own ?? usually })),
  )
  const quotes = new Map<string, Quote[]>()
  for (const file of await readdir(path.join(dir, 'quotes'))) {
    for (const [slug, rows] of Object.entries(
      quotesSchema.parse(await readYaml(`quotes/${file}`)),
    )) {
      if (quotes.has(slug)) throw new Error(`${file} answers ${slug}, which another file does too`)
      quotes.set(slug, rows)
    }
  }
  const underReview = underReviewSchema.parse(await readYaml('under-review.yaml'))
  return { clauses, quotes, underReview: new Map(Object.entries(underReview)) }
}

async function readYaml(file: string): Promise<unknown> {
  return parse(await readFile(path.join(dir, file), 'utf8')) as unknown
}
