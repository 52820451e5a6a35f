import type { LivePhase } from '@chung-tay/shared/quiz/live/vocabulary'
import type { ShownQuestion } from '@chung-tay/shared/quiz/attempts/shown-question'
import type { Explanation } from '@chung-tay/shared/quiz/questions/playable'
import { records, type Asker, everyPage } from '../../platform/database/records'

/** What came of a question when it was closed; null: it was left out. */
export type Result = {
  counts: Record<string, number>
  answered: number
  right: number
  points: number
} | null

/** A session as it is stored. Moments in milliseconds since 1970. */
export type Session = {
  id: string
  /** Six digits while it runs; empty afterwards, so that the code is free again. */
  code: string
  title: string
  seconds: number
  total: number
  phase: LivePhase
  /** Of the question that is open or was last; -1 before the first. */
  place: number
  /** Grows with every change. */
  rev: number
  closesAt: number | null
  leftMs: number | null
  /** By place. */
  results: Result[]
  openedAt: number
  changedAt: number
  endedAt: number | null
  /** When names and answers were removed. */
  clearedAt: number | null
  byName: string
}

/** A question with what is told of it once it is closed. */
export type LiveQuestion = Explanation & {
  /** In the bank. */
  id: string
  shown: ShownQuestion
  solution: string[]
}
export type QuestionRow = { id: string; session: string; place: number; content: LiveQuestion }

export type Player = { id: string; session: string; name: string; joinedAt: number }

/** `answer`: the chosen ids in their order, joined. */
export type Answer = { id: string; session: string; place: number; player: string; answer: string }

export const sessionRecords = (asker: Asker) => records<Session>(asker, 'quiz-live-sessions')
export const questionRecords = (asker: Asker) => records<QuestionRow>(asker, 'quiz-live-questions')
export const playerRecords = (asker: Asker) => records<Player>(asker, 'quiz-live-players')
export const answerRecords = (asker: Asker) => records<Answer>(asker, 'quiz-live-answers')

/** The id of the one answer that a phone can give to a question. */
export const answerId = (player: string, place: number) => `${player}:${place}`

export const joined = (answer: readonly string[]) => [...answer].sort().join(',')
export const parted = (answer: string) => answer.split(',')

export async function questionsOf(asker: Asker, session: string): Promise<LiveQuestion[]> {
  const store = await questionRecords(asker)
  const rows = await store.page({ where: { session }, order: ['place'], limit: 100 })
  return rows.map(({ content }) => content)
}

export async function playersOf(asker: Asker, session: string): Promise<Player[]> {
  const store = await playerRecords(asker)
  const players: Player[] = []
  const pages = everyPage(store, { where: { session }, order: ['joinedAt', 'id'] })
  for await (const page of pages) players.push(...page)
  return players
}

/** Every answer to a question, by phone. */
export async function answersTo(
  asker: Asker,
  session: string,
  place: number,
): Promise<Map<string, string>> {
  const store = await answerRecords(asker)
  const answers = new Map<string, string>()
  const pages = everyPage(store, { where: { session, place }, order: ['id'] })
  for await (const page of pages) for (const { player, answer } of page) answers.set(player, answer)
  return answers
}
