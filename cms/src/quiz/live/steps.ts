import { graceMs, lastCallMs } from '@chung-tay/shared/quiz/live/vocabulary'
import type { Session } from './session'

type Change = Partial<Session>

/** The moment from which no answer to the open question counts; undefined while the clock stands. */
export const lastMoment = ({ closesAt }: Pick<Session, 'closesAt'>): number | undefined =>
  closesAt === null ? undefined : closesAt + graceMs

/** Whether an answer that arrived at this moment counts for this question. */
export function takesAnswer(session: Session, place: number, arrivedAt: number): boolean {
  const end = lastMoment(session)
  return (
    session.phase === 'open' && session.place === place && (end === undefined || arrivedAt <= end)
  )
}

/** Whether the open question has to be closed now. */
export function isOverdue(session: Session, now: number): boolean {
  const end = lastMoment(session)
  return session.phase === 'open' && end !== undefined && now > end
}

/** Opens a question: its time begins now. */
export const opened = ({ seconds }: Session, place: number, now: number): Change => ({
  phase: 'open',
  place,
  closesAt: now + seconds * 1000,
  leftMs: null,
})

/** Goes on before the time is up: everybody has a few more seconds, never more than were left. */
export function lastCall({ closesAt, leftMs }: Session, now: number): Change {
  const left = closesAt === null ? (leftMs ?? 0) : closesAt - now
  return { closesAt: now + Math.max(0, Math.min(left, lastCallMs)), leftMs: null }
}

/** Stops the clock of the open question; undefined when there is none that runs. */
export function paused({ phase, closesAt }: Session, now: number): Change | undefined {
  if (phase !== 'open' || closesAt === null || now >= closesAt) return undefined
  return { closesAt: null, leftMs: closesAt - now }
}

/** Lets the clock go on; undefined when it does. */
export function resumed({ phase, leftMs }: Session, now: number): Change | undefined {
  if (phase !== 'open' || leftMs === null) return undefined
  return { closesAt: now + leftMs, leftMs: null }
}

/** What comes after a question is closed and after its board: the next one has to be looked for. */
export function afterResult({ phase, place, total }: Session): 'board' | 'next' | 'end' {
  if (phase === 'closed') return place + 1 < total ? 'board' : 'end'
  return 'next'
}

/** The end: the code is free again. */
export const ended = (now: number): Change => ({
  phase: 'ended',
  code: '',
  closesAt: null,
  leftMs: null,
  endedAt: now,
})
