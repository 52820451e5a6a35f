export type Prize = { name: string; count: number; reward?: string | null }

/** Somebody on the final board. `rank` is shared by equal score and time. */
export type Candidate = { rank: number; prediction: number | null }

export type Awarded<C extends Candidate> = C & {
  /** Rank after the prediction decided; still shared where it decides nothing. */
  place: number
  /** How far the prediction is off; null when there is none. */
  off: number | null
  prizes: Prize[]
  /** Several share what is left: the organiser decides, as the rules of the contest say. */
  isUndecided: boolean
}

/**
 * Gives the prizes, in the order in which the contest lists them, by rank; of equal ranks the nearer
 * prediction comes first, as the rules page says. Whoever is equal even then shares a place; when
 * their places hold different prizes, or there are fewer prizes than people, nobody is preferred and
 * the case is marked.
 * @param candidates By rank, with everybody who shares the last one.
 * @param actual How many answered everything right; null when nobody was asked for a prediction.
 * @returns Those who get a prize, or share one that is undecided.
 */
export function award<C extends Candidate>(
  candidates: readonly C[],
  prizes: readonly Prize[],
  actual: number | null,
): Awarded<C>[] {
  const slots = prizes.flatMap((prize) => Array.from({ length: prize.count }, () => prize))
  const offBy = ({ prediction }: C) =>
    actual === null || prediction === null ? null : Math.abs(prediction - actual)
  const sorted = candidates
    .map((candidate) => ({ candidate, off: offBy(candidate) }))
    .sort((a, b) => a.candidate.rank - b.candidate.rank || far(a.off) - far(b.off))
  const awarded: Awarded<C>[] = []
  for (let from = 0; from < sorted.length && from < slots.length;) {
    const first = sorted[from]!
    const equal = sorted
      .slice(from)
      .filter(({ candidate, off }) => candidate.rank === first.candidate.rank && off === first.off)
    const open = slots.slice(from, from + equal.length)
    const kinds = [...new Set(open)]
    const isUndecided = kinds.length > 1 || open.length < equal.length
    for (const { candidate, off } of equal)
      awarded.push({ ...candidate, place: from + 1, off, prizes: kinds, isUndecided })
    from += equal.length
  }
  return awarded
}

const far = (off: number | null) => off ?? Number.MAX_SAFE_INTEGER
