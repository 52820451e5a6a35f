import { compareAccents, type AccentedWord } from '../text'
import type { Query, QueryWord } from './query-words'
import { synonyms, type Synonym } from './synonyms'

/** Words of the query that together say something which documents say otherwise. */
export type Span = { words: QueryWord[]; synonym: Synonym; factor: number }

/** An abbreviation still being typed ("ccc") is worth less than a finished one. */
const unfinishedFactor = 0.8

/**
 * Finds what the query's words say, longest phrase first, each word used once. The words may stand in
 * any order: "lái bằng" is nobody's phrase for anything else.
 */
export function spansOf({ words }: Query): Span[] {
  const spans: Span[] = []
  const free = new Set(words)
  for (const synonym of synonyms) {
    if (synonym.says.length > free.size) continue
    const span = match(synonym, free)
    if (!span) continue
    spans.push(span)
    for (const word of span.words) free.delete(word)
  }
  return spans
}

function match(synonym: Synonym, free: ReadonlySet<QueryWord>): Span | undefined {
  const words: QueryWord[] = []
  let factor = 1
  for (const said of synonym.says) {
    const candidates = [...free].filter((word) => !words.includes(word))
    let word = candidates.find((candidate) => says(candidate, said))
    if (!word) {
      word = candidates.find((candidate) => mayBecome(candidate, said))
      factor = unfinishedFactor
    }
    if (!word) return undefined
    words.push(word)
  }
  return { words: words.sort((one, other) => one.position - other.position), synonym, factor }
}

function says(word: QueryWord, said: AccentedWord): boolean {
  return word.key === said.key && compareAccents(word, said) !== 'different'
}

function mayBecome(word: QueryWord, said: AccentedWord): boolean {
  return (
    word.isUnfinished &&
    word.start.length >= 2 &&
    word.key.length < said.key.length &&
    said.key.startsWith(word.start) &&
    compareAccents(word, said) !== 'different'
  )
}
