import { z } from 'zod'
import { zaloToken } from '../../identity/contract'
import { shownQuestionSchema } from '../attempts/shown-question'
import { slugSchema } from '../contests/contract'

const moment = z.string().describe('ISO 8601, UTC')
const answer = z.array(z.string().max(8)).max(20)

export const startSchema = z.object({
  contest: slugSchema,
  nickname: z.string().max(100),
  isNameShown: z.boolean().default(false).describe('Whether the board may show the whole name'),
  group: z.string().max(120).optional().describe('Id of one of the groups of the contest'),
  prediction: z
    .int()
    .min(0)
    .max(10_000_000)
    .optional()
    .describe('How many will answer everything right'),
  zaloAccessToken: zaloToken.optional().describe('For contests of Zalo accounts'),
})

export const answerSchema = z.object({
  position: z.int().min(0).max(1000).describe('From 0'),
  answer: answer
    .nullable()
    .describe('Ids as shown; matching: the target of each item in their order, "" when left open'),
  isFinal: z.boolean().describe('true: done with this question, release the next one'),
})

export const submitSchema = z.object({})

export const resultSchema = z.object({
  score: z.int(),
  outOf: z.int(),
  seconds: z.int(),
  isCounted: z.boolean().describe('Whether this is the attempt that the board shows'),
  rank: z.int().nullable(),
  of: z.int(),
  shareBelow: z.number().nullable().describe('Share of the others who rank lower, 0 to 1'),
  certificate: z.string().nullable(),
  certificateFrom: z
    .int()
    .nullable()
    .describe('Right answers that earn a certificate; null when the contest gives none'),
  receipt: z
    .string()
    .describe('Names this attempt in published results, and towards the organiser'),
  attemptsLeft: z.int(),
  disqualifiedReason: z.string().nullable(),
  review: z
    .array(
      z.object({
        text: z.string(),
        situation: z.string().nullable(),
        answer: z.array(z.string()),
        solution: z.array(z.string()),
        isCorrect: z.boolean(),
        isWithdrawn: z.boolean().describe('Counted as right for everybody: its law had expired'),
        explanation: z.string(),
        legalBasis: z.array(
          z.object({ label: z.string(), title: z.string(), slug: z.string().nullable() }),
        ),
      }),
    )
    .nullable(),
})

/** What may be told at once: what somebody did, not how well. */
export const participationSchema = z.object({
  answered: z.int().describe('Questions with an answer'),
  total: z.int(),
  seconds: z.int().describe('Time used'),
  entrants: z.int().describe('People who have taken part so far'),
  resultsAt: moment.describe('When score, place and solutions are there, for everybody together'),
  receipt: z.string().describe('Names this attempt in published results'),
  attemptsLeft: z.int(),
  disqualifiedReason: z.string().nullable(),
})

export const attemptSchema = z.object({
  id: z.string(),
  contest: z.string(),
  title: z.string(),
  number: z.int(),
  state: z.enum(['open', 'submitted', 'overdue']),
  nickname: z.string(),
  now: moment.describe("The server's clock, the one that counts"),
  startedAt: moment,
  deadlineAt: moment,
  position: z.int(),
  total: z.int(),
  questionEndsAt: moment.nullable().describe('When each question has a time of its own'),
  question: shownQuestionSchema.nullable(),
  saved: answer.nullable().describe('What is saved for this question'),
  done: participationSchema.nullable().describe('Once submitted'),
  result: resultSchema
    .nullable()
    .describe('Once the contest is over; nothing of it is told to anybody before'),
})

export type StartRequest = z.input<typeof startSchema>
export type AnswerRequest = z.input<typeof answerSchema>
export type AttemptView = z.infer<typeof attemptSchema>
export type ParticipationView = z.infer<typeof participationSchema>
export type ResultView = z.infer<typeof resultSchema>
