/** One change to the code and what the tests made of it. */
export type Mutant = {
  area: string
  /** Path from the root of the repository. */
  file: string
  line: number
  /** The line it begins on, without the space around it. */
  code: string
  /** What was written there, and what stood there instead. */
  from: string
  to: string
  /** Which of those in the file that read the same, from 1. */
  nth: number
  isKilled: boolean
}

/** Why a change that no test notices is accepted. Named by its text, so that lines may move. */
export type Accepted = Pick<Mutant, 'file' | 'code' | 'from' | 'to'> & { nth?: number; why: string }

/** The same for a change and its explanation. */
export const nameOf = ({ file, code, from, to, nth = 1 }: Omit<Accepted, 'why'>): string =>
  JSON.stringify([file, code, from, to, nth])

type Unnumbered = Omit<Mutant, 'nth'> & { column: number }

/** Tells changes that read the same from each other by their order in the file. */
export function numbered(mutants: readonly Unnumbered[]): Mutant[] {
  const seen = new Map<string, number>()
  return [...mutants]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(({ area, file, line, code, from, to, isKilled }) => {
      const name = nameOf({ file, code, from, to })
      const nth = (seen.get(name) ?? 0) + 1
      seen.set(name, nth)
      return { area, file, line, code, from, to, nth, isKilled }
    })
}
