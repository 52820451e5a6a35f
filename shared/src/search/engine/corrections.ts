import { isAccented, isSyllable, soundOf, telexReadings } from '../../text'
import type { SearchIndex } from './load-index'
import { areNeighbours, neighbourStarting } from './neighbours'
import type { QueryWord } from './query-words'

/** A word that a misspelled one may have been meant as, and how likely from 0 to 1. */
export type Correction = { key: string; factor: number }

const mostCorrections = 6

/** Slips by how sure one can be of them. */
const likelihood = {
  inputMethod: 0.95,
  doubled: 0.85,
  sound: 0.75,
  swap: 0.75,
  edit: 0.65,
  shortEdit: 0.55,
  twoEdits: 0.4,
}

/** From here on a slip is believed by itself; others are the less so the shorter the word. */
const obvious = 0.85

/** What a candidate is worth that stands next to none of the query's other words. */
function trustAlone({ key, factor }: Correction, slip: Slip): number {
  if (slip.isKnown || isDeliberate(slip)) return 0
  if (factor >= obvious) return 0.9
  if (key.length >= 6) return 0.85
  return key.length >= 4 ? 0.6 : 0
}

export type Slip = {
  word: QueryWord
  others: readonly QueryWord[]
  /** Whether the documents have the word as typed. */
  isKnown: boolean
}

/**
 * Known spellings near a typed word. Syllables are short, so almost any one is one letter away from
 * many others: a candidate that stands next to one of the query's other words somewhere in the
 * documents is believed, a short one that never does is not.
 */
export function correctionsOf(index: SearchIndex, slip: Slip): Correction[] {
  const { word, others } = slip
  const found = new Map<string, number>()
  for (const candidate of candidatesFor(index, word)) {
    const { key, factor } = candidate
    const isSupported = others.some((other) => isBeside(index, key, other))
    const trust = isSupported
      ? factor * (isDeliberate(slip) ? 0.8 : 1)
      : factor * trustAlone(candidate, slip)
    if (key !== word.key && trust > 0 && trust > (found.get(key) ?? 0)) found.set(key, trust)
  }
  return [...found]
    .map(([key, factor]) => ({ key, factor }))
    .sort((one, other) => other.factor - one.factor)
    .slice(0, mostCorrections)
}

/** An unknown syllable typed with its marks is rarely a slip. */
function isDeliberate({ word, isKnown }: Slip): boolean {
  return !isKnown && isAccented(word) && isSyllable(word.key)
}

function candidatesFor(index: SearchIndex, { start }: QueryWord): Correction[] {
  const { terms, keys, bySound } = index.dictionary
  const known = (key: string, factor: number): Correction[] =>
    terms.has(key) ? [{ key, factor }] : []
  const typed = telexReadings(start).flatMap((reading) => known(reading, likelihood.inputMethod))
  if (/\d/.test(start) || start.length < 2) return typed
  return [
    ...typed,
    ...known(start.replace(/(.)\1/, '$1'), likelihood.doubled),
    ...(bySound.get(soundOf(start)) ?? []).flatMap((term) =>
      known(keys[term] as string, likelihood.sound),
    ),
    ...neighbourSwaps(start).flatMap((swapped) => known(swapped, likelihood.swap)),
    ...nearSpellings(index, start),
  ]
}

function nearSpellings({ dictionary }: SearchIndex, start: string): Correction[] {
  const oneEdit = start.length > 3 ? likelihood.edit : likelihood.shortEdit
  return [...dictionary.terms.fuzzyGet(start, start.length >= 7 ? 2 : 1)]
    .filter(([key]) => !/\d/.test(key))
    .map(([key, [, edits]]) => ({ key, factor: edits === 1 ? oneEdit : likelihood.twoEdits }))
}

function neighbourSwaps(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, i) => {
    return word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2)
  })
}

/** Whether a word stands next to one of the query, or to what that is the beginning of. */
export function isBeside(index: SearchIndex, key: string, other: QueryWord): boolean {
  if (areNeighbours(index, key, other.key)) return true
  return (
    other.isUnfinished &&
    other.start.length >= 2 &&
    neighbourStarting(index, key, other.start) !== undefined
  )
}
