import { fold, wordsOf } from '@chung-tay/shared/text'
import { emergencies } from './emergencies'

const urgent = ['113', '114', '115'] as const

type Situation = { number: string; words: readonly string[] }

let situations: readonly Situation[] | undefined

/** What has happened, in words without marks, longest first; read when somebody first types. */
function urgentSituations(): readonly Situation[] {
  return (situations ??= urgent
    .flatMap((number) =>
      (emergencies[number] ?? []).map((said) => ({ number, words: fold(said).split(' ') })),
    )
    .sort((one, other) => other.words.length - one.words.length))
}

/**
 * The number to call for what somebody types, known at once and without the index: whoever is in
 * danger does not wait for a file. The longest situation said decides. Only words spelled as they are.
 */
export function urgentNumber(text: string): string | undefined {
  const said = wordsOf(text).map(fold)
  if (said.length === 1 && said[0] && urgent.some((number) => number === said[0])) return said[0]
  return urgentSituations().find(
    ({ words }) =>
      // A single syllable without marks may be any word; alone it is what is meant.
      (words.length > 1 || said.length === 1) && contains(said, words),
  )?.number
}

function contains(said: readonly string[], words: readonly string[]): boolean {
  return said.some((_, at) => words.every((word, i) => said[at + i] === word))
}
