import type { Board } from '@chung-tay/shared/quiz/leaderboard/contract'
import { smallestGroup } from '@chung-tay/shared/quiz/leaderboard/vocabulary'

export type GroupRow = {
  id: string
  name: string
  rank: number
  entrants: number
  /** Mean score; null before the results. */
  average: number | null
  /** Places gained since the last look, lost when negative; undefined when it was not listed then. */
  moved: number | undefined
}

export type Ranks = Record<string, number>

/**
 * Groups against each other: after the results by their average, before by how many take part. Equal
 * ones share a rank. Small groups stay out of it.
 */
export function groupRows(
  { groups, isFinal }: Pick<Board, 'groups' | 'isFinal'>,
  before: Ranks = {},
): GroupRow[] {
  const valueOf = ({ average, entrants }: Board['groups'][number]) =>
    isFinal ? (average ?? 0) : entrants
  const shown = groups
    .filter(({ average, entrants }) => (isFinal ? average !== null : entrants >= smallestGroup))
    .sort((a, b) => valueOf(b) - valueOf(a) || b.entrants - a.entrants || (a.id < b.id ? -1 : 1))
  return shown.map((group) => {
    const rank = 1 + shown.filter((other) => valueOf(other) > valueOf(group)).length
    const last = before[group.id]
    return { ...group, rank, moved: last === undefined ? undefined : last - rank }
  })
}

export const ranksOf = (rows: readonly GroupRow[]): Ranks =>
  Object.fromEntries(rows.map(({ id, rank }) => [id, rank]))

/** "lên 2 bậc" of places gained; nothing when it stayed where it was. */
export function movedWords(moved: number | undefined): string {
  if (!moved) return ''
  return moved > 0 ? `lên ${moved} bậc` : `xuống ${-moved} bậc`
}
