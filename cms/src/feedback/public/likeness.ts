import { fold, wordsOf } from '@chung-tay/shared/text'

/** From here on two texts are taken to speak of the same thing. */
export const enoughAlike = 3

/** The syllables of a text, folded, in order. */
export const syllablesOf = (text: string): string[] => wordsOf(text).map(fold)

/**
 * How much two texts have in common. Most Vietnamese words are two syllables, and single ones are
 * everywhere ("không", "người"): a shared pair counts two, a shared longer syllable one.
 */
export function likeness(a: readonly string[], b: readonly string[]): number {
  return 2 * shared(pairsOf(a), pairsOf(b)) + shared(longOnes(a), longOnes(b))
}

function pairsOf(syllables: readonly string[]): Set<string> {
  return new Set(
    syllables.slice(1).flatMap((second, index) => {
      const first = syllables[index] ?? ''
      return first.length + second.length >= 5 ? [`${first} ${second}`] : []
    }),
  )
}

const longOnes = (syllables: readonly string[]) =>
  new Set(syllables.filter((syllable) => syllable.length >= 4))

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((each) => b.has(each)).length
