import { compareAccents, type AccentedWord } from '../../text'
import type { Variant } from './dictionary'
import type { SearchIndex } from './load-index'
import type { Query, QueryWord } from './query-words'

/** Variants that a typed word may stand for, each with how likely from 0 to 1. */
export type WordMatches = Map<number, number>

/** What is left of a match when the typed marks say another word: "thư" for "thu". */
export const otherMarksWeight = 0.25

/** The variants spelled with the letters of the word, marks or none. */
export function exactMatches(
  { dictionary }: SearchIndex,
  word: QueryWord,
  query: Query,
): WordMatches {
  const matches: WordMatches = new Map()
  const term = dictionary.terms.get(word.key)
  if (term === undefined) return matches
  for (const id of dictionary.variantsOfTerm[term] ?? []) {
    matches.set(id, accentWeight(word, dictionary.variants[id] as Variant, query))
  }
  return matches
}

/** The variants that begin with an unfinished word; the more of one is typed, the likelier it is. */
export function prefixMatches(
  { dictionary }: SearchIndex,
  word: QueryWord,
  query: Query,
): WordMatches {
  const matches: WordMatches = new Map()
  for (const start of new Set([word.start, word.key])) {
    for (const [key, term] of dictionary.terms.atPrefix(start)) {
      if (key === word.key) continue
      const completeness = 0.45 + 0.35 * Math.min(1, start.length / key.length)
      for (const id of dictionary.variantsOfTerm[term] ?? []) {
        const weight = completeness * accentWeight(word, dictionary.variants[id] as Variant, query)
        matches.set(id, Math.max(weight, matches.get(id) ?? 0))
      }
    }
  }
  return matches
}

/** All variants of a term, when the spelling was put right and its marks say nothing any more. */
export function termMatches({ dictionary }: SearchIndex, key: string): WordMatches {
  const term = dictionary.terms.get(key)
  return new Map(term === undefined ? [] : dictionary.variantsOfTerm[term]?.map((id) => [id, 1]))
}

/** The variants of a word that we know exactly, as from the table of synonyms. */
export function meantMatches({ dictionary }: SearchIndex, word: AccentedWord): WordMatches {
  const term = dictionary.terms.get(word.key)
  const variants = term === undefined ? [] : (dictionary.variantsOfTerm[term] ?? [])
  const isMeant = (variant: Variant) =>
    variant.isUnmarked || compareAccents(word, variant) !== 'different'
  return new Map(
    variants.filter((id) => isMeant(dictionary.variants[id] as Variant)).map((id) => [id, 1]),
  )
}

/** Who marks the other words leaves this one bare on purpose, unless it is still being typed. */
function accentWeight(word: QueryWord, variant: Variant, query: Query): number {
  if (!query.isAccented || variant.isUnmarked) return 1
  switch (compareAccents(word, variant)) {
    case 'same':
      return 1
    case 'fewer':
      return word.isUnfinished ? 0.95 : 0.75
    case 'different':
      return otherMarksWeight
  }
}
