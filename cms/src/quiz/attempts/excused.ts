import type { Attempt, Step } from './attempt'
import type { Contest } from '../contests/load-contest'
import type { PoolQuestion } from '../contests/pool'

type Played = {
  attempt: Pick<Attempt, 'drawn' | 'steps' | 'startedAt' | 'endedAt'>
  contest: Pick<Contest, 'withdrawn'>
  pool: { questions: readonly Pick<PoolQuestion, 'id'>[] }
}

/**
 * Positions of an attempt that count as right whatever was answered: their question was withdrawn, and
 * it was no longer right to ask it (its law had expired; by hand: ever) when it was answered or, without
 * an answer, when the attempt ended. A withdrawal counts once its `at` has passed, since one by hand can
 * be taken back before; attempts that ended meanwhile are graded anew (`regradeWithdrawn`).
 */
export function excusedPositions(
  { attempt, contest, pool }: Played,
  now = Date.now(),
): Set<number> {
  const counting = contest.withdrawn.filter(({ at }) => Date.parse(at) <= now)
  const since = new Map(counting.map((each) => [each.question, Date.parse(each.since)]))
  const isExcused = (place: number, position: number) => {
    const from = since.get(pool.questions[place]!.id)
    return from !== undefined && answeredAt(attempt, attempt.steps[position]) >= from
  }
  return new Set([...attempt.drawn.keys()].filter((at) => isExcused(attempt.drawn[at]!, at)))
}

function answeredAt(
  { startedAt, endedAt }: Played['attempt'],
  step: Pick<Step, 'at' | 'answer' | 'saves'> | undefined,
): number {
  const after = (step?.answer ? step.at : null) ?? step?.saves.at(-1)?.[0]
  return after === undefined ? (endedAt ?? Infinity) : startedAt + after
}
