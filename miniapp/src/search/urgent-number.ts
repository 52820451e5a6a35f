import { fold, wordsOf } from '@chung-tay/shared/text'
import { emergencies } from './emergencies'

const urgent = ['113', '114', '115'] as const

/**
 * The number to call for what somebody types, known at once and without the index: whoever is in
 * danger does not wait for a file. The longest situation said decides. Only words spelled as they are.
 */
export function urgentNumber(text: string): string | undefined {
  const said = wordsOf(text).map(fold)
  if (said.length === 1 && said[0] && urgent.some((number) => number === said[0])) return said[0]
  let best: { number: string; length: number } | undefined
  for (const number of urgent) {
    for (const situation of emergencies[number] ?? []) {
      const words = wordsOf(situation).map(fold)
      // A single syllable without marks may be any word; alone it is what is meant.
      if (words.length === 1 && said.length > 1) continue
      if (words.length > (best?.length ?? 0) && contains(said, words))
        best = { number, length: words.length }
    }
  }
  return best?.number
}

function contains(said: readonly string[], words: readonly string[]): boolean {
  return said.some((_, at) => words.every((word, i) => said[at + i] === word))
}
