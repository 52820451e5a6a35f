import { recipientsFor, type KeyEntry } from '@chung-tay/shared/tips'

/**
 * Whether a part sealed when the list of keys stood at `keySeq` has other readers than it should have
 * now: somebody joined, or a key was revoked.
 * @param unit Slug of the unit that handles the tip.
 */
export function hasStaleReaders(entries: readonly KeyEntry[], unit: string, keySeq: number) {
  const then = entries.filter(({ seq }) => seq <= keySeq)
  return readers(then, unit) !== readers(entries, unit)
}

function readers(entries: readonly KeyEntry[], unit: string): string {
  return recipientsFor(entries, unit).toSorted().join()
}
