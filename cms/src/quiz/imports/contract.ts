import { z } from 'zod'
import { documentIdSchema } from '@chung-tay/shared/http/input-fields'
import { bankQuestionSchema } from '../formats/bank-question'

export const rowsAtOnce = 250

export const rowSchema = z.object({
  line: z.int().min(1).max(10_000_000),
  question: bankQuestionSchema,
})

export const partSchema = z.object({
  topic: documentIdSchema,
  rows: z.array(rowSchema).min(1).max(rowsAtOnce),
  isLast: z.boolean(),
})

export type Part = z.infer<typeof partSchema>
export type ImportRow = z.infer<typeof rowSchema>

/** What a file would do. `notes` are about rows that are taken all the same. */
export type Preview = {
  rows: ImportRow[]
  errors: { line: number; column: string; why: string }[]
  notes: { line: number; column: string; why: string }[]
}

/** What became of the rows of a part. */
export type PartCounts = { created: number; skipped: number }
