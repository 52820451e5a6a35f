import { groupBy } from '../platform/group-by'

/**
 * Groups of at least `least` items. Smaller ones are put together, with the next larger group as
 * well where they are still too few: then neither a group nor what is left of the whole after
 * subtracting the others is ever smaller. Only when there are fewer items in all is the result empty.
 */
export function mergeSmall<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  least: number,
): { keys: string[]; items: T[] }[] {
  if (items.length < least) return []
  const groups = [...groupBy(items, keyOf)]
    .map(([key, own]) => ({ keys: [key], items: own }))
    .sort((a, b) => b.items.length - a.items.length || (a.keys[0]! < b.keys[0]! ? -1 : 1))
  const rest: { keys: string[]; items: T[] } = { keys: [], items: [] }
  while (groups.length > 0) {
    const smallest = groups.at(-1)!
    const isLarge = smallest.items.length >= least
    if (isLarge && (rest.items.length === 0 || rest.items.length >= least)) break
    groups.pop()
    rest.keys.push(...smallest.keys)
    rest.items.push(...smallest.items)
  }
  return rest.items.length > 0 ? [...groups, rest] : groups
}
