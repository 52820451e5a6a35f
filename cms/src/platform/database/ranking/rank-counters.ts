import type { IdRange, Records } from '../records/records'

/** A number of entries, kept for a stretch of keys. */
export type RankCount = { id: string; count: number }

/**
 * Each counter covers 16 of the next finer level. Six levels reach 16 million keys, and a rank reads
 * at most 15 counters of each: how many entries there are does not matter.
 */
const fanout = 16
const levels = 6
export const keyLimit = fanout ** levels

const pad = (slot: number) => slot.toString(16).padStart(levels, '0')
const counterId = (board: string, level: number, slot: number) => `${board}|${level}|${pad(slot)}`

/** Notes in `amounts` that `amount` entries with this key came to the board (or left it). */
export function countEntry(
  amounts: Map<string, number>,
  { board, key }: { board: string; key: number },
  amount: number,
): void {
  if (!Number.isInteger(key) || key < 0 || key >= keyLimit) throw new Error(`No such key: ${key}`)
  for (let level = 0, slot = key; level < levels; level += 1, slot = Math.floor(slot / fanout)) {
    const id = counterId(board, level, slot)
    amounts.set(id, (amounts.get(id) ?? 0) + amount)
  }
}

/** Noted amounts as what is added to the counters; what came and left again changes nothing. */
export function toCounts(amounts: ReadonlyMap<string, number>): RankCount[] {
  return [...amounts].flatMap(([id, count]) => (count === 0 ? [] : [{ id, count }]))
}

/** How many entries of the board have a smaller key, which is a better one. */
export function countBelow(
  counts: Records<RankCount>,
  board: string,
  key: number,
): Promise<number> {
  return counts.sum(rangesBelow(board, key))
}

/** How many entries the board has. */
export function countAll(counts: Records<RankCount>, board: string): Promise<number> {
  return counts.sum([
    { from: counterId(board, levels - 1, 0), below: counterId(board, levels - 1, fanout) },
  ])
}

function rangesBelow(board: string, key: number): IdRange[] {
  const ranges: IdRange[] = []
  for (let level = 0, slot = key; level < levels; level += 1, slot = Math.floor(slot / fanout)) {
    const first = Math.floor(slot / fanout) * fanout
    if (first < slot)
      ranges.push({ from: counterId(board, level, first), below: counterId(board, level, slot) })
  }
  return ranges
}
