import type { Payload } from 'payload'
import type { Board } from '@chung-tay/shared/quiz/leaderboard/contract'
import { smallestGroup } from '@chung-tay/shared/quiz/leaderboard/vocabulary'
import { mayShowResults } from '@chung-tay/shared/quiz/contests/what-may-be-shown'
import { keepAnswers } from '../../platform/keep-answers'
import { countAll, countBelow } from '../../platform/database/ranking'
import type { Contest } from '../contests/load-contest'
import type { Group } from '../contests/pool'
import { boards, boardStore, keyOf } from './boards'

type Figures = Board['groups']
type Measures = Pick<Contest, 'id' | 'endsAt' | 'questionCount' | 'limitSeconds'>
type Counts = Awaited<ReturnType<typeof boardStore>>['counts']

const kept = keepAnswers<Figures>({ most: 100, forMs: 10_000 })

/**
 * How many people each group has on its board and, once results may be shown, their mean score; as of
 * at most ten seconds ago; only groups with any, the largest first.
 */
export function groupFigures(
  payload: Payload,
  contest: Measures,
  groups: readonly Group[],
): Promise<Figures> {
  const isOpen = mayShowResults(contest, Date.now())
  return kept.get(`${contest.id} ${isOpen}`, () => figures(payload, contest, { groups, isOpen }))
}

async function figures(
  payload: Payload,
  contest: Measures,
  { groups, isOpen }: { groups: readonly Group[]; isOpen: boolean },
): Promise<Figures> {
  const { counts } = await boardStore({ payload })
  const found: Figures = []
  for (const group of groups) {
    const board = boards.group(contest.id, group.id)
    const entrants = await countAll(counts, board)
    if (entrants === 0) continue
    const isTold = isOpen && entrants >= smallestGroup
    const average = isTold ? (await sumOfScores(counts, board, contest)) / entrants : null
    found.push({ ...group, entrants, average })
  }
  return found.sort((a, b) => b.entrants - a.entrants)
}

/**
 * The sum of all scores on a board, from its counters alone, so that how many people there are does not
 * matter: everybody counts once for each number of points they reached.
 */
export async function sumOfScores(
  counts: Counts,
  board: string,
  contest: Pick<Contest, 'questionCount' | 'limitSeconds'>,
): Promise<number> {
  let sum = 0
  for (let points = 1; points <= contest.questionCount; points += 1) {
    // Keys grow with fewer points: all below this one have at least as many.
    sum += await countBelow(counts, board, keyOf({ score: points - 1, seconds: 0 }, contest))
  }
  return sum
}
