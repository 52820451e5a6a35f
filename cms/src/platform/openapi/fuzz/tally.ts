import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

type Counts = { requests: number; well: number; refused: number; faults: string[] }

/** Whose doors were tried. */
export type Side = 'ours' | 'payload'

/** Folder into which each run writes its counts, for `npm run fuzz` to print. */
const folder = process.env.FUZZ_REPORT

/**
 * Counts requests by kind (an endpoint, or a way of asking). A check that only ever sees refusals checks
 * little, so those that went well are told apart.
 */
export function createTally(side: Side) {
  const kinds = new Map<string, Counts>()

  return {
    count(kind: string, status: number, request: string): void {
      const counts = kinds.get(kind) ?? { requests: 0, well: 0, refused: 0, faults: [] }
      kinds.set(kind, counts)
      counts.requests += 1
      if (status >= 500) counts.faults.push(`${status} ${request}`)
      else if (status >= 400) counts.refused += 1
      else counts.well += 1
    },
    kinds: (): ReadonlyMap<string, Counts> => kinds,
    faults: (): string[] => [...kinds.values()].flatMap(({ faults }) => faults),
    report(): void {
      if (!folder) return
      mkdirSync(folder, { recursive: true })
      writeFileSync(path.join(folder, `${side}.json`), JSON.stringify([...kinds], null, 2))
    },
  }
}
