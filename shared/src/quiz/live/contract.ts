import { z } from 'zod'
import { inputText } from '../../http/input-fields'
import { shownQuestionSchema } from '../attempts/shown-question'
import { liveActions, livePhases, questionsAllowed, secondsAllowed } from './vocabulary'

const choices = z.array(z.string().max(2)).min(1).max(8)
const milliseconds = z.number().describe('Milliseconds since 1970, by the clock of the service')

export const openSessionSchema = z.object({
  title: inputText({ min: 2, max: 80, tooShort: 'Đặt tên buổi, ít nhất 2 ký tự.' }),
  seconds: z.int().min(secondsAllowed.least).max(secondsAllowed.most).describe('For each question'),
  questions: z
    .array(z.string().max(64))
    .min(questionsAllowed.least, 'Chọn ít nhất một câu hỏi.')
    .max(questionsAllowed.most, `Chọn nhiều nhất ${questionsAllowed.most} câu hỏi.`)
    .describe('Ids, in the order in which they are asked'),
})

export const joinSchema = z.object({
  code: inputText({ max: 40 }).describe('Six digits; spaces between them do not count'),
  nickname: inputText({ max: 100 }).default('').describe('Empty: a name is given'),
})

export const liveAnswerSchema = z.object({
  place: z.int().min(0).max(questionsAllowed.most).describe('Of the question, from 0'),
  answer: choices.describe('Ids of the choices as shown'),
})

export const liveControlSchema = z.object({
  action: z.enum(liveActions),
  rev: z.int().describe('The state this was decided on: pressed twice it counts once'),
  player: z.string().max(64).optional().describe('Whom to give another name'),
})

/** What is told of a question once it is closed; nothing of it before. */
const outcomeSchema = z.object({
  counts: z.record(z.string(), z.int()).describe('How many chose what'),
  answered: z.int(),
  right: z.int(),
  points: z.int().describe('What the right answer gave'),
  solution: z.array(z.string()),
  explanation: z.string(),
  legalBasis: z.array(
    z.object({ label: z.string(), title: z.string(), slug: z.string().nullable() }),
  ),
})

const boardRowSchema = z.object({
  rank: z.int(),
  name: z.string(),
  points: z.int(),
  before: z.int().nullable().describe('The place before this question; null: was not there yet'),
})

const meSchema = z.object({
  name: z.string(),
  points: z.int(),
  rank: z.int().nullable().describe('Null before the first question is closed'),
  answer: z.array(z.string()).nullable().describe('To the question that is open or was last'),
  gained: z.int().nullable().describe('Points for it, once it is closed'),
  right: z.int().describe('Questions answered right so far'),
})

const screenSchema = z.object({ code: z.string() })

export const crowdSchema = z.object({
  players: z.int(),
  answered: z.int(),
  latest: z.array(z.object({ id: z.string(), name: z.string() })).describe('Who came last'),
})

export const liveStateSchema = z.object({
  rev: z.int().describe('Grows with every change'),
  now: milliseconds,
  title: z.string(),
  phase: z.enum(livePhases),
  place: z.int().describe('Of the question, from 0; -1 before the first'),
  total: z.int(),
  seconds: z.int().describe('For each question'),
  question: shownQuestionSchema.nullable(),
  closesAt: milliseconds.nullable(),
  leftMs: z.number().nullable().describe('What is left while the clock is stopped'),
  players: z.int(),
  outcome: outcomeSchema.nullable(),
  board: z.array(boardRowSchema).nullable(),
  alsoLast: z.int().describe('How many more share the last place of the board'),
  me: meSchema.nullable().describe('For a phone'),
  screen: screenSchema.nullable().describe('For the screen'),
  crowd: crowdSchema.nullable().describe('For the screen'),
})

export const joinedSchema = z.object({
  session: z.string().describe('Names the session in addresses'),
  state: liveStateSchema,
})

export const answerTakenSchema = z.object({
  place: z.int(),
  answer: z.array(z.string()).describe('What counts'),
})

/** A line of the stream: a whole state, or for the screen only the crowd. */
export type LiveLine = { state: LiveState } | { crowd: Crowd }

export type LiveState = z.infer<typeof liveStateSchema>
export type LiveOutcome = z.infer<typeof outcomeSchema>
export type BoardRow = z.infer<typeof boardRowSchema>
export type LiveMe = z.infer<typeof meSchema>
export type Crowd = z.infer<typeof crowdSchema>
export type OpenSession = z.input<typeof openSessionSchema>
export type LiveControl = z.input<typeof liveControlSchema>
