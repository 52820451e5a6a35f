import { rankByPoints } from '@chung-tay/shared/quiz/live/scoring'
import { boardRows } from '@chung-tay/shared/quiz/live/vocabulary'
import type { BoardRow } from '@chung-tay/shared/quiz/live/contract'
import { isRightFor } from '../result'
import { parted, type LiveQuestion, type Player, type Result } from '../session'

/** Everything that points are counted from. */
export type Counted = {
  questions: readonly LiveQuestion[]
  results: readonly Result[]
  /** In the order in which they came. */
  players: readonly Player[]
  /** By place, then by phone; of closed questions. */
  answers: readonly ReadonlyMap<string, string>[]
}

export type Standing = { points: number; right: number; rank: number }

/** Where everybody stands after the first `places` questions, counted from the answers alone. */
export function standingsAfter(
  { questions, results, players, answers }: Counted,
  places: number,
): Map<string, Standing> {
  const points = new Map(players.map(({ id }) => [id, 0]))
  const rights = new Map<string, number>()
  for (let place = 0; place < places; place += 1) {
    const result = results[place]
    if (!result) continue
    for (const [player, answer] of answers[place] ?? []) {
      if (!points.has(player) || !isRightFor(questions[place]!, parted(answer))) continue
      points.set(player, points.get(player)! + result.points)
      rights.set(player, (rights.get(player) ?? 0) + 1)
    }
  }
  const ranks = rankByPoints(points)
  return new Map(
    [...points].map(([id, own]) => [
      id,
      { points: own, right: rights.get(id) ?? 0, rank: ranks.get(id)! },
    ]),
  )
}

/** The first rows of the board, and how many more share the last place that is shown. */
export function boardOf(
  players: readonly Player[],
  now: ReadonlyMap<string, Standing>,
  before: ReadonlyMap<string, Standing> | undefined,
): { rows: BoardRow[]; alsoLast: number } {
  // Those who share a place stand in the order in which they came.
  const inOrder = players
    .map(({ id, name }) => ({ id, name, ...now.get(id)! }))
    .sort((a, b) => a.rank - b.rank)
  const rows = inOrder.slice(0, boardRows).map(({ id, name, rank, points }) => ({
    rank,
    name,
    points,
    before: before?.get(id)?.rank ?? null,
  }))
  const last = rows.at(-1)?.rank
  const sharing = inOrder.filter(({ rank }) => rank === last).length
  const shown = rows.filter(({ rank }) => rank === last).length
  return { rows, alsoLast: sharing - shown }
}
