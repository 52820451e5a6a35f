import { nameOf, type Accepted, type Mutant } from './mutant'

/** Percent of all changes that some test must notice. */
export const leastScore = 85

export type AreaScore = { area: string; mutants: number; killed: number; score: number }

export type Found = {
  areas: AreaScore[]
  mutants: number
  killed: number
  score: number
  /** Changes that no test notices and that nobody has explained. */
  unexplained: Mutant[]
  explained: (Accepted & { line: number })[]
  /** Explanations of changes that are noticed now, or that can no longer be made. */
  needless: Accepted[]
}

/** Holds what was found against what is explained. */
export function compare(mutants: readonly Mutant[], accepted: readonly Accepted[]): Found {
  const survivors = mutants.filter(({ isKilled }) => !isKilled)
  const whys = new Map(accepted.map((each) => [nameOf(each), each]))
  const names = new Set(survivors.map(nameOf))
  const killed = mutants.length - survivors.length
  return {
    areas: [...new Set(mutants.map(({ area }) => area))].map((area) => {
      const own = mutants.filter((each) => each.area === area)
      const noticed = own.filter(({ isKilled }) => isKilled).length
      return { area, mutants: own.length, killed: noticed, score: percent(noticed, own.length) }
    }),
    mutants: mutants.length,
    killed,
    score: percent(killed, mutants.length),
    unexplained: survivors.filter((each) => !whys.has(nameOf(each))),
    explained: survivors.flatMap((each) => {
      const why = whys.get(nameOf(each))
      return why ? [{ ...why, line: each.line }] : []
    }),
    needless: accepted.filter((each) => !names.has(nameOf(each))),
  }
}

const percent = (part: number, whole: number) =>
  whole === 0 ? 100 : Math.floor((1000 * part) / whole) / 10
