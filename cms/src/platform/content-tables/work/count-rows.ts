import type { StoredRow } from '../stored-row'
import type { Counts } from '../vocabulary'

/** How many rows are what, and what came of them. */
export function countRows(rows: readonly StoredRow[]): Counts {
  const counts: Counts = {}
  const count = (name: keyof Counts) => (counts[name] = (counts[name] ?? 0) + 1)
  for (const { kind, outcome, isDraft, missing = [] } of rows) {
    if (kind) count(kind)
    if (outcome) count(outcome)
    if (outcome === 'written' && isDraft) count('drafts')
    if (kind === 'new' && missing.length > 0) count('incomplete')
  }
  return counts
}
