import { persistently } from '../../staff/ask-service'

const rowsAtOnce = 250

/** Where a part stands among all; `order` counts from 0. */
type Place = { order: number; isLast: boolean }

type Work<Counts> = {
  rows: object[]
  onProgress: (share: number) => void
  /** Sends one part; must be safe to send again. */
  send: (rows: object[], place: Place) => Promise<Counts>
}

/** Sends rows part by part, each again when it fails, and adds up what came of them. */
export async function sendInParts<Counts extends Record<string, number>>({
  rows,
  onProgress,
  send,
}: Work<Counts>): Promise<Counts> {
  const sums: Record<string, number> = {}
  for (let at = 0, order = 0; at < rows.length; at += rowsAtOnce, order += 1) {
    const place = { order, isLast: at + rowsAtOnce >= rows.length }
    const counts = await persistently(() => send(rows.slice(at, at + rowsAtOnce), place))
    for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + count
    onProgress(Math.min(1, (at + rowsAtOnce) / rows.length))
  }
  return sums as Counts
}
