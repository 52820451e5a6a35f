import { compareAccents, type AccentedWord } from '../../text'
import type { Correction } from './corrections'
import type { Query, QueryWord } from './query-words'
import { mayBeStopWord } from '../stop-words'
import type { Synonym, Synonyms } from './synonyms'

/** Words of the query that together say something which documents say otherwise. */
export type Span = { words: QueryWord[]; synonym: Synonym; factor: number }

type Comparison = (typed: QueryWord, said: AccentedWord) => boolean

/** What misspelled words may have been meant as. */
export type Corrections = ReadonlyMap<QueryWord, readonly Correction[]>

/** An abbreviation still being typed ("ccc") is worth less than a finished one. */
const unfinishedFactor = 0.8

/** So is one that has to be put right first ("bằng nái"). */
const correctedFactor = 0.75

/** Other words that may stand among those of a phrase. */
const gap = 1

/**
 * Finds what the query's words say, longest phrase first, each word used once. The words of a phrase
 * stand close together, in any order: "lái bằng" is nobody's phrase for anything else.
 */
export function spansOf({ all }: Synonyms, { words }: Query, corrections: Corrections): Span[] {
  const spans: Span[] = []
  const free = new Set(words)
  const take = (isSaid: Comparison, factor: number) => {
    for (const synonym of all) {
      if (synonym.says.length > free.size) continue
      const found = wordsSaying(synonym, [...free], isSaid)
      if (!found) continue
      spans.push({ words: found, synonym, factor })
      for (const word of found) free.delete(word)
    }
  }
  take(says, 1)
  if (words.some(({ isUnfinished }) => isUnfinished)) {
    take((typed, said) => says(typed, said) || mayBecome(typed, said), unfinishedFactor)
  }
  if (corrections.size > 0) {
    const becomes: Comparison = (typed, said) =>
      corrections.get(typed)?.some(({ key }) => key === said.key) ?? false
    take((typed, said) => says(typed, said) || becomes(typed, said), correctedFactor)
  }
  return spans
}

function wordsSaying(
  { says: phrase }: Synonym,
  free: readonly QueryWord[],
  isSaid: Comparison,
): QueryWord[] | undefined {
  const found: QueryWord[] = []
  for (const said of phrase) {
    const word = free.find((typed) => !found.includes(typed) && isSaid(typed, said))
    if (!word) return undefined
    found.push(word)
  }
  found.sort((one, other) => one.position - other.position)
  const [first, last] = [found[0], found[found.length - 1]]
  const isClose = (last?.position ?? 0) - (first?.position ?? 0) < phrase.length + gap
  return isClose ? found : undefined
}

function says(typed: QueryWord, said: AccentedWord): boolean {
  return typed.key === said.key && compareAccents(typed, said) !== 'different'
}

function mayBecome(typed: QueryWord, said: AccentedWord): boolean {
  return (
    typed.isUnfinished &&
    // "Khai báo chi" is finished with asking, and not the beginning of "chỉa".
    !mayBeStopWord(typed) &&
    typed.start.length >= 2 &&
    typed.key.length < said.key.length &&
    said.key.startsWith(typed.start) &&
    compareAccents(typed, said) !== 'different'
  )
}
