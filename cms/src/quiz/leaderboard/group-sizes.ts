import type { Payload } from 'payload'
import { keepAnswers } from '../../platform/keep-answers'
import { countAll } from '../../platform/database/ranking'
import type { Contest } from '../contests/load-contest'
import type { Group } from '../contests/pool'
import { boards, boardStore } from './boards'

type Sized = Group & { entrants: number }

const kept = keepAnswers<Sized[]>({ most: 100, forMs: 10_000 })

/** How many people each group has on its board, as of at most ten seconds ago; only groups with any. */
export function groupSizes(
  payload: Payload,
  { id }: Pick<Contest, 'id'>,
  groups: readonly Group[],
): Promise<Sized[]> {
  return kept.get(id, () => count(payload, id, groups))
}

async function count(
  payload: Payload,
  contest: string,
  groups: readonly Group[],
): Promise<Sized[]> {
  const { counts } = await boardStore({ payload })
  const sized: Sized[] = []
  for (const group of groups) {
    const entrants = await countAll(counts, boards.group(contest, group.id))
    if (entrants > 0) sized.push({ ...group, entrants })
  }
  return sized.sort((a, b) => b.entrants - a.entrants)
}
