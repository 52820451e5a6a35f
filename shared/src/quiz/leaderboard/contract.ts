import { z } from 'zod'
import { groupKinds } from '../contests/vocabulary'
import { smallestGroup } from './vocabulary'

export const boardQuerySchema = z.object({
  board: z.enum(['all', 'group', 'week']).default('all'),
  group: z.string().max(120).optional().describe('Id of the group, for board=group'),
  week: z
    .string()
    .regex(/^\d{4}-W\d\d$/)
    .optional()
    .describe('ISO week in Viet Nam, for board=week; the current one when left out'),
  after: z.string().max(300).optional().describe('`next` of the page before'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

const rowSchema = z.object({
  rank: z.int().describe('Equal score and time share a rank'),
  name: z.string().describe('Masked unless its owner agreed'),
  group: z.string().nullable(),
  score: z.int(),
  seconds: z.int(),
  isMe: z.boolean(),
})

export const boardSchema = z.object({
  contest: z.string(),
  title: z.string(),
  outOf: z.int().describe('Highest possible score'),
  isFinal: z.boolean().describe('Results are out; before, there are no rows and no own place'),
  resultsAt: z.string().describe('When they come, ISO 8601, UTC'),
  weeks: z.array(z.string()).describe('Weeks that have a board'),
  groupKind: z.enum(groupKinds.map(({ value }) => value)).describe('What people belong to'),
  groups: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      entrants: z.int(),
      average: z
        .number()
        .nullable()
        .describe(`Mean score; null before the results and of fewer than ${smallestGroup} people`),
    }),
  ),
  entrants: z.int(),
  rows: z.array(rowSchema),
  next: z.string().nullable(),
  me: z
    .object({
      rank: z.int(),
      shareBelow: z.number().nullable(),
      around: z.array(rowSchema),
    })
    .nullable()
    .describe('The own place, when a device token came along'),
})

export type Board = z.infer<typeof boardSchema>
export type BoardRow = z.infer<typeof rowSchema>
