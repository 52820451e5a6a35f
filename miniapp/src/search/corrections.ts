import { soundOf, telexReadings } from '../text'
import { pairOf, type SearchIndex } from './load-index'
import type { QueryWord } from './query-words'

/** What a misspelled word may have been meant as: one term, or several that were typed as one word. */
export type Correction = { keys: string[]; factor: number }

const maxCorrections = 6

type Slip = { word: QueryWord; others: readonly QueryWord[] }

/**
 * Known spellings near a typed word. Syllables are short, so almost any one is one letter away from
 * many others: a candidate that stands next to one of the query's other words somewhere in the
 * documents is believed, a short one that never does is not.
 */
export function correctionsOf(index: SearchIndex, { word, others }: Slip): Correction[] {
  const found = new Map<string, number>()
  const suggest = (key: string, factor: number) => {
    if (key !== word.key && factor > (found.get(key) ?? 0)) found.set(key, factor)
  }
  for (const [key, factor] of singleCandidates(index, word)) {
    const isSupported = others.some((other) => areNeighbours(index, key, other.key))
    if (isSupported) suggest(key, factor)
    else if (others.length === 0 || factor >= 0.9 || key.length >= 4) suggest(key, factor * 0.6)
  }
  const singles = [...found].map(([key, factor]): Correction => ({ keys: [key], factor }))
  return [...singles, ...splits(index, word.start)]
    .sort((one, other) => other.factor - one.factor)
    .slice(0, maxCorrections)
}

function singleCandidates(index: SearchIndex, { start }: QueryWord): [string, number][] {
  const { terms, keys, bySound } = index.dictionary
  const candidates: [string, number][] = []
  const known = (key: string, factor: number) => {
    if (terms.has(key)) candidates.push([key, factor])
  }
  for (const reading of telexReadings(start)) known(reading, 0.95)
  if (/\d/.test(start) || start.length < 2) return candidates
  for (const term of bySound.get(soundOf(start)) ?? []) known(keys[term] as string, 0.75)
  for (const swapped of neighbourSwaps(start)) known(swapped, 0.75)
  if (start.length < 3) return candidates
  const distance = start.length >= 7 ? 2 : 1
  for (const [key, , edits] of nearTerms(index, start, distance)) {
    if (!/\d/.test(key)) candidates.push([key, edits === 1 ? (start.length > 3 ? 0.65 : 0.55) : 0.4])
  }
  return candidates
}

function nearTerms({ dictionary }: SearchIndex, start: string, distance: number): [string, number, number][] {
  return [...dictionary.terms.fuzzyGet(start, distance)].map(([key, [term, edits]]) => [key, term, edits])
}

function neighbourSwaps(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, i) => {
    return word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2)
  })
}

/** Readings of a word as two or three syllables typed without a space, if they do stand together. */
function splits(index: SearchIndex, word: string): Correction[] {
  const { terms } = index.dictionary
  const found: Correction[] = []
  for (let i = 2; i <= word.length - 2; i += 1) {
    const head = word.slice(0, i)
    if (!terms.has(head)) continue
    const tail = word.slice(i)
    if (terms.has(tail) && areNeighbours(index, head, tail)) found.push({ keys: [head, tail], factor: 0.9 })
    for (let j = 2; j <= tail.length - 2; j += 1) {
      const [middle, end] = [tail.slice(0, j), tail.slice(j)]
      if (areNeighbours(index, head, middle) && areNeighbours(index, middle, end)) {
        found.push({ keys: [head, middle, end], factor: 0.9 })
      }
    }
  }
  return found
}

export function areNeighbours({ dictionary, pairs }: SearchIndex, one: string, other: string): boolean {
  const [a, b] = [dictionary.terms.get(one), dictionary.terms.get(other)]
  return a !== undefined && b !== undefined && pairs.has(pairOf(a, b))
}
