import { z } from 'zod'

/** What every failed request answers. */
export const errorBodySchema = z.object({
  code: z.string().describe('Stable name of the error'),
  message: z.string().describe('Vietnamese sentence that says what the person can do next'),
  fields: z.record(z.string(), z.string()).optional().describe('The fields at fault and why'),
})

export const contentVersionSchema = z.object({
  version: z.string().describe('Changes with every publish, unpublish and delete'),
})

export const healthSchema = z.object({
  status: z.enum(['ok', 'failing']),
  database: z.object({
    kind: z.enum(['sqlite', 'mongodb']),
    ok: z.boolean(),
    transactions: z.boolean(),
  }),
  migrations: z.object({ applied: z.number().int(), pending: z.number().int() }),
  jobs: z.object({ runsHere: z.boolean(), waiting: z.number().int(), failed: z.number().int() }),
  contentVersion: z.string().nullable(),
})

export type ErrorBody = z.infer<typeof errorBodySchema>
export type Health = z.infer<typeof healthSchema>
