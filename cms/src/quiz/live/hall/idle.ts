import type { Player } from '../session'

/** How long a phone may be silent before its place may go to somebody who comes to a full room. */
const patienceMs = 60_000

type Room = {
  players: Iterable<Player>
  /** Who holds a connection open. */
  watching: ReadonlySet<string | null>
  /** By question: who answered it. */
  answers: readonly ReadonlyMap<string, string>[]
  /** When each was heard of last, in ms. */
  heard: ReadonlyMap<string, number>
  /** Since when this process listens: before, it heard of nobody. */
  since: number
}

/**
 * Whoever holds a place and gives no sign of being there, who came first first: no connection, no answer to
 * any question, not heard of for a minute. A script that joins and goes away leaves such places behind.
 */
export function idlePlayers(
  { players, watching, answers, heard, since }: Room,
  now: number,
): Player[] {
  return [...players].filter(({ id, joinedAt }) => {
    const lastSign = Math.max(joinedAt, since, heard.get(id) ?? 0)
    return (
      now - lastSign > patienceMs && !watching.has(id) && !answers.some((given) => given.has(id))
    )
  })
}
