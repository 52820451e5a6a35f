/** What a right answer always gives. */
export const rightPoints = 10
/** What it gives on top at most, when hardly anybody else knew. */
export const mostExtra = 10

type Answered = {
  /** Phones that answered. */
  answered: number
  /** Those of them that answered right. */
  right: number
}

/**
 * What one right answer to a question is worth: ten points, and up to ten more the fewer of those who
 * answered knew it. How fast somebody answered never counts: in a hall that measures the phone, the
 * Wi-Fi and the eyes, and an older person with a slow phone could know everything and still lose. What
 * few knew spreads the board instead, and is the same for everybody.
 */
export function pointsFor({ answered, right }: Answered): number {
  if (answered === 0) return rightPoints
  return rightPoints + Math.round((mostExtra * (answered - right)) / answered)
}

/**
 * Places by points, from 1: whoever has as many points shares the place, and the next one counts on
 * behind all of them (1, 1, 3). Never by name or by when somebody came.
 */
export function rankByPoints(points: ReadonlyMap<string, number>): Map<string, number> {
  const inOrder = [...points].sort(([, a], [, b]) => b - a)
  const ranks = new Map<string, number>()
  let rank = 0
  inOrder.forEach(([id, own], at) => {
    if (at === 0 || own < inOrder[at - 1]![1]) rank = at + 1
    ranks.set(id, rank)
  })
  return ranks
}
