import { z } from 'zod'
import { longestReason, shortestReason } from './vocabulary'

const reasonSchema = z
  .string()
  .trim()
  .min(shortestReason, `Ghi lý do, ít nhất ${shortestReason} ký tự.`)
  .max(longestReason, `Ghi lý do ngắn hơn ${longestReason} ký tự.`)

export const decisionSchema = z.object({
  reason: reasonSchema,
  isWholePerson: z
    .boolean()
    .default(false)
    .describe('All attempts of this person in the contest, not only this one'),
})

export const withdrawalSchema = z.object({
  question: z.string().min(1).max(64),
  reason: reasonSchema,
})

export const putBackSchema = withdrawalSchema.pick({ question: true })

export const reportRequestSchema = z.object({
  isNew: z.boolean().default(false).describe('Work it out again even if it is recent'),
})

/** A question of a contest as its answers show it. Shares and indices 0 to 1 (`discrimination` −1 to 1). */
export type ItemReport = {
  id: string
  text: string
  kind: string
  isWithdrawn: boolean
  shown: number
  facility: number | null
  discrimination: number | null
  /** The wrong answer given most, and its share of all answers given. */
  confused: { text: string; share: number } | null
  /** Mean time from release to the final answer. */
  seconds: number | null
  /** How many were shown it and answered nothing. */
  omitted: number
}

/** An attempt as a list names it; the nickname in full, as staff have to judge it. */
export type AttemptRef = {
  id: string
  nickname: string
  score: number
  seconds: number
  isOut: boolean
}

/** Something that may have an innocent cause. Never acted upon by itself. */
export type Signal = {
  kind: 'fast' | 'alike' | 'shared-browser' | 'shared-token'
  /** Numbers for the sentence that explains it. */
  facts: Record<string, number>
  attempts: AttemptRef[]
  /** How many there are when more than those listed. */
  of: number
}

/** What the attempts of a contest add up to. Moments in milliseconds since 1970. */
export type ContestReport = {
  /** Finished and ranked. */
  attempts: number
  /** Beginning of each hour with entrants, and how many people entered in it. */
  hours: [number, number][]
  /** Ranked attempts with each score. */
  scores: number[]
  groups: { id: string; name: string; attempts: number; meanScore: number; best: number }[]
  items: ItemReport[]
  signals: Signal[]
  /** Networks too large to compare attempts within. */
  largeNetworks: number
}

export type ReportView = {
  state: 'none' | 'running' | 'done' | 'failed'
  done: number
  total: number
  madeAt: number | null
  result: ContestReport | null
}

export type ReplayStep = {
  position: number
  text: string
  situation: string | null
  /** In the order shown. */
  options: string[]
  targets: string[] | null
  /** Milliseconds since the start of the attempt; null: not final. */
  released: number
  final: number | null
  saves: { at: number; answer: string[] }[]
  answer: string[]
  solution: string[]
  isCorrect: boolean
}

export type Replay = {
  id: string
  contest: string
  code: string
  nickname: string
  group: string | null
  state: 'open' | 'submitted' | 'overdue'
  number: number
  prediction: number | null
  startedAt: number
  endedAt: number | null
  score: number | null
  outOf: number
  seconds: number | null
  out: { at: number; reason: string } | null
  /** Attempts of the same person in this contest, this one included. */
  ofPerson: AttemptRef[]
  steps: ReplayStep[]
  log: { action: string; at: number; byName: string; reason: string }[]
}
