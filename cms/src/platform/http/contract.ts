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
  status: z
    .enum(['ok', 'degraded', 'failing'])
    .describe('degraded: people are served, but background work is not done'),
  database: z.object({
    kind: z.enum(['sqlite', 'mongodb']),
    ok: z.boolean(),
    transactions: z.boolean(),
  }),
  migrations: z.object({ applied: z.number().int(), pending: z.number().int() }),
  disk: z.object({ ok: z.boolean().describe('Files can be written, and there is room for more') }),
  jobs: z.object({
    ok: z.boolean().describe('Nothing waits for longer than it should'),
    runsHere: z.boolean().describe('Whether the process that answers is the one that does it'),
    waiting: z.number().int(),
    failed: z.number().int(),
  }),
  contentVersion: z.string().nullable(),
  details: z
    .object({
      database: z.string().nullable(),
      pendingMigrations: z.array(z.string()),
      disk: z.object({ freeBytes: z.number().nullable(), problem: z.string().nullable() }),
      overdueJobs: z.array(z.string()).describe('Names of the tasks'),
      lastLookForJobs: z.iso.datetime().nullable(),
    })
    .optional()
    .describe('For administrators'),
})

export type ErrorBody = z.infer<typeof errorBodySchema>
export type Health = z.infer<typeof healthSchema>
