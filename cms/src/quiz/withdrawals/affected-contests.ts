import type { Payload } from 'payload'
import { banksOf } from '../contests/measures'
import { poolOf, unfinishedContests, withdrawnOf } from '../contests/load-contest'

export type AffectedContest = {
  id: string
  title: string
  hasStarted: boolean
  withdrawn: number
  /** The first bank that can no longer give as many questions as each attempt should have. */
  short: { left: number; needed: number } | null
}

/** Announced contests, not yet over, that lost questions. */
export async function affectedContests(
  payload: Pick<Payload, 'find' | 'db'>,
  now: number,
): Promise<AffectedContest[]> {
  const affected: AffectedContest[] = []
  for (const contest of await unfinishedContests(payload, now)) {
    const gone = new Set(withdrawnOf(contest).map((each) => each.question))
    if (gone.size === 0 || !contest.pool) continue
    const { questions } = await poolOf(payload as Payload, { pool: contest.pool })
    const short = banksOf(contest)
      .map(({ topic, count }) => ({
        left: questions.filter((each) => each.topic === topic && !gone.has(each.id)).length,
        needed: count,
      }))
      .find(({ left, needed }) => left < needed)
    affected.push({
      id: contest.id,
      title: contest.title,
      hasStarted: Date.parse(contest.startsAt) <= now,
      withdrawn: gone.size,
      short: short ?? null,
    })
  }
  return affected
}
