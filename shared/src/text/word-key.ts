import { cleanInput } from './clean-input'
import { fold } from './fold'

/**
 * What all spellings of one word share: folded, and `y` written `i` where it is the only vowel, since
 * both are written (lý/lí, kỹ/kĩ, Mỹ/Mĩ, quý/quí). "thúy" keeps its y: "thúi" is another word.
 */
export function wordKey(word: string): string {
  return iForY(fold(word))
}

/** Applies the same rule to a word whose letters may still carry a circumflex, breve or horn. */
export function iForY(word: string): string {
  return /^(?:[bcdghklmnprstvxđ]{0,3}|qu)y$/.test(word) ? `${word.slice(0, -1)}i` : word
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text, cleaned: runs of letters, marks and digits. */
export function wordsOf(text: string): string[] {
  return cleanInput(text).match(wordPattern) ?? []
}
