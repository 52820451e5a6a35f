import { addDays, type LocalDate } from '@chung-tay/shared/calendar'
import { fold } from '@chung-tay/shared/text'
import { stableHash } from '../content/content-manifest'

/** What a fact is about; each has its words in `change-words.ts`. */
export type Part =
  | 'fee'
  | 'time'
  | 'paper'
  | 'step'
  | 'place'
  | 'online'
  | 'form'
  | 'law'
  | 'fine'
  | 'licence'
  | 'validity'
  | 'status'
  | 'amended'
  | 'replaced'
  | 'figure'

/**
 * One thing that a page says and that matters to somebody who read it, in the words the page uses. Taken
 * from structured fields, never from running text.
 */
export type Fact = {
  part: Part
  /** Of which paper, fee, law; empty where a page has one such thing. */
  name: string
  /** What tells it apart from its like, where its name may be reworded. */
  key?: string
  /** What holds of it: "70.000 đ, một lần". */
  says: string
  /** First and last day on which it holds; none: always. */
  from?: LocalDate
  to?: LocalDate
}

/** Words alone: letters and digits, folded. What differs in nothing else is typography. */
export function wordsAlone(text: string): string {
  return (
    fold(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  )
}

/** The thing that a fact is about: the same in both versions of a page. */
export function thingOf({ part, name, key }: Pick<Fact, 'part' | 'name' | 'key'>): string {
  return `${part} ${key ?? wordsAlone(name)}`
}

/**
 * A short mark of everything that the facts say: the same for the same facts in any order and any typography,
 * another when one of them changed. Eight letters a fact, the first four for what it is about.
 */
export function markOf(facts: readonly Fact[]): string {
  const pieces = facts.map((fact) => {
    const said = [wordsAlone(fact.says), fact.from ?? '', fact.to ?? ''].join('|')
    return shortHash(thingOf(fact)) + shortHash(said)
  })
  return [...new Set(pieces)].sort().join('.')
}

function shortHash(text: string): string {
  return (stableHash(text) % 36 ** 4).toString(36).padStart(4, '0')
}

/**
 * How many lines it takes to tell what two marks say differently; now and then one more. What is gone and
 * what has come of the same thing is one line.
 */
export function countDiffering(before: string, after: string): number {
  const [pieces, others] = [before.split('.'), after.split('.')]
  const thing = (piece: string) => piece.slice(0, 4)
  const come = others.filter((piece) => !pieces.includes(piece)).map(thing)
  const unpaired = [...come]
  const gone = pieces
    .filter((piece) => !others.includes(piece))
    .map(thing)
    .filter((each) => {
      const at = unpaired.indexOf(each)
      if (at >= 0) unpaired.splice(at, 1)
      return at < 0
    })
  return come.length + gone.length
}

/** The next day on which what holds changes by itself, as a fee ends or begins; empty when none does. */
export function nextTurn(facts: readonly Fact[], today: LocalDate): LocalDate | '' {
  const turns = facts
    .flatMap(({ from, to }) => [from, to && addDays(to, 1)])
    .filter((day): day is LocalDate => day !== undefined && day > today)
  return turns.sort()[0] ?? ''
}
