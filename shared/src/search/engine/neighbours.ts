import type { Dictionary } from './dictionary'

/** By term: the terms that stand next to it somewhere in a title, keyword or old name. */
export type Neighbours = Map<number, Set<number>>

export function addNeighbours(neighbours: Neighbours, one: number, other: number): void {
  add(neighbours, one, other)
  add(neighbours, other, one)
}

type Known = { dictionary: Dictionary; neighbours: Neighbours }

/** Whether two words stand next to each other somewhere, in either order. */
export function areNeighbours(
  { dictionary, neighbours }: Known,
  one: string,
  other: string,
): boolean {
  const [a, b] = [dictionary.terms.get(one), dictionary.terms.get(other)]
  return a !== undefined && b !== undefined && (neighbours.get(a)?.has(b) ?? false)
}

/** The word beginning with `start` that stands next to a word, if there is one. */
export function neighbourStarting(
  { dictionary, neighbours }: Known,
  word: string,
  start: string,
): string | undefined {
  const term = dictionary.terms.get(word)
  for (const other of (term !== undefined && neighbours.get(term)) || []) {
    const key = dictionary.keys[other] as string
    if (key.startsWith(start)) return key
  }
  return undefined
}

function add(neighbours: Neighbours, one: number, other: number): void {
  const known = neighbours.get(one)
  if (known) known.add(other)
  else neighbours.set(one, new Set([other]))
}
