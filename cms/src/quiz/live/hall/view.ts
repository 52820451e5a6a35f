import type { LiveMe, LiveState } from '@chung-tay/shared/quiz/live/contract'
import { parted, type LiveQuestion, type Player, type Session } from '../session'
import { isRightFor } from '../result'
import { boardOf, standingsAfter } from './standings'

type Known = {
  session: Session
  questions: readonly LiveQuestion[]
  players: readonly Player[]
  /** By place; of closed questions. */
  answers: readonly ReadonlyMap<string, string>[]
}

/** What everybody is told of a session, and what each phone is told of itself. */
export type View = {
  common: Omit<LiveState, 'now' | 'me' | 'screen' | 'crowd'>
  /** @param given The answer to the open question; once it is closed the stored one counts. */
  meOf: (player: Player, given: string | undefined) => LiveMe
}

/** Nothing of what a question asks for is in the view before it is closed: it is not looked at. */
export function viewOf({ session, questions, players, answers }: Known): View {
  const { phase, place, results } = session
  const isOpen = phase === 'open'
  const question = questions[place]
  const result = isOpen ? undefined : results[place]
  const done = isOpen ? place : place + 1
  const counted = { questions, results, players, answers }
  const standings = standingsAfter(counted, done)
  const before = place > 0 ? standingsAfter(counted, place) : undefined
  const hasRanks = results.slice(0, done).some(Boolean)
  const showsBoard = hasRanks && (phase === 'board' || phase === 'ended')
  const { rows, alsoLast } = boardOf(players, standings, before)
  return {
    common: {
      rev: session.rev,
      title: session.title,
      phase,
      place,
      total: session.total,
      seconds: session.seconds,
      question: question && phase !== 'ended' ? question.shown : null,
      closesAt: session.closesAt,
      leftMs: session.leftMs,
      players: players.length,
      outcome:
        question && result && phase !== 'ended'
          ? {
              ...result,
              solution: question.solution,
              explanation: question.explanation,
              legalBasis: question.legalBasis,
            }
          : null,
      board: showsBoard ? rows : null,
      alsoLast: showsBoard ? alsoLast : 0,
    },
    meOf({ id, name }, given) {
      const standing = standings.get(id)
      const answer = isOpen ? given : answers[place]?.get(id)
      const chosen = answer === undefined ? null : parted(answer)
      const isRight = chosen !== null && question !== undefined && isRightFor(question, chosen)
      return {
        name,
        points: standing?.points ?? 0,
        rank: hasRanks ? (standing?.rank ?? null) : null,
        right: standing?.right ?? 0,
        answer: chosen,
        gained: result ? (isRight ? result.points : 0) : null,
      }
    },
  }
}
