import { persistently } from '../../staff/ask-service'

const rowsAtOnce = 250

type Work<Counts> = {
  rows: object[]
  onProgress: (share: number) => void
  /** Sends one part; must be safe to send again. `order` counts parts from 0. */
  send: (rows: object[], order: number) => Promise<Counts>
}

/** Sends rows part by part, each again when it fails, and adds up what came of them. */
export async function sendInParts<Counts extends Record<string, number>>({
  rows,
  onProgress,
  send,
}: Work<Counts>): Promise<Counts> {
  const sums: Record<string, number> = {}
  for (let at = 0, order = 0; at < rows.length; at += rowsAtOnce, order += 1) {
    const counts = await persistently(() => send(rows.slice(at, at + rowsAtOnce), order))
    for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + count
    onProgress(Math.min(1, (at + rowsAtOnce) / rows.length))
  }
  return sums as Counts
}
