/** An answer to a matching question: for each left side the id of its right side, or '' while it has none. */
export type Pairs = readonly string[]

/** Joins a right side with the left side at `place`; joined with it already, they part again. */
export function withPair(pairs: Pairs, place: number, target: string): string[] {
  const isUndone = pairs[place] === target
  return pairs.map((each, at) => {
    if (at === place) return isUndone ? '' : target
    // Each right side belongs to one left side.
    return each === target ? '' : each
  })
}

/** The next left side without a partner, from `place` on and then from the top; undefined when all have one. */
export function nextOpen(pairs: Pairs, place: number): number | undefined {
  const order = pairs.map((_, at) => (place + at) % pairs.length)
  return order.find((at) => !pairs[at])
}
