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
  isKilled: boolean
}

/** Why a change that no test notices is accepted. Named by its text, so that lines may move. */
export type Accepted = Pick<Mutant, 'file' | 'code' | 'from' | 'to'> & { why: string }

type Named = Pick<Mutant, 'file' | 'code' | 'from' | 'to'>

/** The same for a change and its explanation. */
export const nameOf = ({ file, code, from, to }: Named): string =>
  JSON.stringify([file, code, from, to])
