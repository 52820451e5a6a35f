/** One measured figure. Medians of several rounds; `ratio` is ours to the peer's in the same run. */
export type Figure = {
  id: string
  what: string
  ours: number | null
  peer: number | null
  ratio: number | null
  unit: string
  /** What is asked for, in words. */
  target: string
  ok: boolean
  /** Why it could not be measured, or what the reader should know. */
  note?: string
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

type Compared = Omit<Figure, 'ratio' | 'ok'> & {
  ours: number
  peer: number
  atLeast?: number
  atMost?: number
}

/** A figure judged by its ratio to a peer. */
export function compared({ atLeast, atMost, ...figure }: Compared): Figure {
  const ratio = figure.ours / figure.peer
  const ok =
    (atLeast === undefined || ratio >= atLeast) && (atMost === undefined || ratio <= atMost)
  return { ...figure, ratio, ok }
}

type Limited = Omit<Figure, 'ratio' | 'ok' | 'peer'> & {
  ours: number
  peer?: number
  atMost: number
}

/** A figure judged by a limit of its own. */
export function limited({ atMost, peer, ...figure }: Limited): Figure {
  return {
    ...figure,
    peer: peer ?? null,
    ratio: peer ? figure.ours / peer : null,
    ok: figure.ours <= atMost,
  }
}

/** A figure that this machine cannot give. */
export function unmeasured(
  figure: Pick<Figure, 'id' | 'what' | 'unit' | 'target'>,
  note: string,
): Figure {
  return { ...figure, ours: null, peer: null, ratio: null, ok: false, note }
}
