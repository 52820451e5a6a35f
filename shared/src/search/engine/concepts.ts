import { correctionsOf, isBeside, type Slip } from './corrections'
import type { SearchIndex } from './load-index'
import { areNeighbours } from './neighbours'
import type { Query, QueryWord } from './query-words'
import { spansOf, type Corrections, type Span } from './spans'
import { isAmbiguousStopWord, mayBeStopWord } from '../stop-words'
import type { Synonym } from './synonyms'
import {
  exactMatches,
  meantMatches,
  otherMarksWeight,
  prefixMatches,
  termMatches,
  type WordMatches,
} from './word-matches'

/** One way to say a concept: words that have to be there. */
export type Alternative = {
  factor: number
  parts: WordMatches[]
  /** Whether all parts must be found. What was typed counts in parts, what was guessed only whole. */
  needsAll: boolean
}

/** One thing the query asks for: a word, or words that say one thing together. */
export type Concept = {
  /** First and last place in the query. */
  first: number
  last: number
  alternatives: Alternative[]
  /**
   * `name`: a known name of something. `hint`: a known way to say what one may want ("mất").
   * `asking`: a word of asking ("ở đâu"), which decides nothing. `word`: any other single word.
   */
  kind: 'name' | 'hint' | 'word' | 'asking'
}

type Options = {
  /** Whether words that do occur in the documents may be slips all the same. */
  correctKnownWords: boolean
}

/** From this factor on a synonym is another name. */
const nameFactor = 0.8

/** A known word is more likely meant than mistaken for another. */
const trustInCorrection = { ofUnknown: 1, ofKnown: 0.75 }

/** What a query asks for, in the order typed. */
export function conceptsOf(index: SearchIndex, query: Query, options: Options): Concept[] {
  const corrections = correctionsIn(index, query, options)
  const spans = spansOf(index.synonyms, query, corrections)
  const claimed = new Set(spans.flatMap(({ words }) => words))
  const concepts = [
    ...spans.map((span) => conceptOf(index, query, { words: span.words, span, corrections })),
    ...query.words
      .filter((word) => !claimed.has(word))
      .map((word) => conceptOf(index, query, { words: [word], corrections })),
  ].sort((one, other) => one.first - other.first)
  // "Làm thế nào" alone is all there is to go by.
  const isAllAsking = concepts.every(({ kind }) => kind === 'asking')
  return isAllAsking ? concepts.map((concept) => ({ ...concept, kind: 'word' })) : concepts
}

function correctionsIn(
  index: SearchIndex,
  query: Query,
  { correctKnownWords }: Options,
): Corrections {
  const slips = query.words
    .filter((word) => !isStopHere(index, word, query) && !isAbbreviation(index, word))
    .map((word) => ({
      word,
      others: othersIn(query, word),
      isKnown: isKnown(typedMatches(index, query, word)),
    }))
    .filter((slip) => correctKnownWords || !slip.isKnown || isOutOfPlace(index, slip))
  return new Map(slips.map((slip) => [slip.word, correctionsOf(index, slip)]))
}

/** Whether a word stands next to none of the query's other words anywhere: "tạm chú", "cam cước". */
function isOutOfPlace(
  index: SearchIndex,
  { word, others }: Pick<Slip, 'word' | 'others'>,
): boolean {
  return others.length > 0 && !others.some((other) => isBeside(index, word.key, other))
}

type Asked = { words: QueryWord[]; span?: Span; corrections: Corrections }

function conceptOf(index: SearchIndex, query: Query, { words, span, corrections }: Asked): Concept {
  const first = words[0] as QueryWord
  const last = words[words.length - 1] as QueryWord
  return {
    first: first.position,
    last: last.position,
    kind: span ? kindOf(span) : isStopHere(index, first, query) ? 'asking' : 'word',
    alternatives: [
      {
        factor: 1,
        parts: words.map((word) => likelyMatches(index, query, { word, corrections })),
        needsAll: false,
      },
      ...(span ? meanings(index, span.synonym, span.factor) : []),
    ],
  }
}

function kindOf({ synonym }: Span): Concept['kind'] {
  if (synonym.isAsking) return 'asking'
  return synonym.means.some(({ factor }) => factor >= nameFactor) ? 'name' : 'hint'
}

type Typed = { word: QueryWord; corrections: Corrections }

/** What a word stands for as typed, and as it may have been meant. */
function likelyMatches(
  index: SearchIndex,
  query: Query,
  { word, corrections }: Typed,
): WordMatches {
  const matches = typedMatches(index, query, word)
  const trust = isKnown(matches) ? trustInCorrection.ofKnown : trustInCorrection.ofUnknown
  for (const { key, factor } of corrections.get(word) ?? []) {
    for (const [variant] of termMatches(index, key)) {
      matches.set(variant, Math.max(factor * trust, matches.get(variant) ?? 0))
    }
  }
  return matches
}

/** Whether the documents have the word, and not only one with other marks. */
function isKnown(matches: WordMatches): boolean {
  return [...matches.values()].some((weight) => weight > otherMarksWeight)
}

function typedMatches(index: SearchIndex, query: Query, word: QueryWord): WordMatches {
  const exact = exactMatches(index, word, query)
  if (!word.isUnfinished) return exact
  return new Map([...prefixMatches(index, word, query), ...exact])
}

function meanings(index: SearchIndex, { means }: Synonym, factor: number): Alternative[] {
  return means.flatMap(({ words, factor: closeness }) => {
    const parts = words.map((word) => meantMatches(index, word))
    if (parts.some((matches) => matches.size === 0)) return []
    return [{ factor: closeness * factor, parts, needsAll: true }]
  })
}

function isStopHere(index: SearchIndex, word: QueryWord, query: Query): boolean {
  if (!mayBeStopWord(word)) return false
  const isSupported = othersIn(query, word).some(
    (other) => !mayBeStopWord(other) && areNeighbours(index, word.key, other.key),
  )
  return !(isAmbiguousStopWord(word) && isSupported)
}

/** A term that stands in no document is known only as somebody's short form. */
function isAbbreviation({ dictionary }: SearchIndex, word: QueryWord): boolean {
  const term = dictionary.terms.get(word.key)
  return term !== undefined && dictionary.variantsOfTerm[term]?.length === 0
}

function othersIn({ words }: Query, word: QueryWord): QueryWord[] {
  return words.filter((other) => other !== word)
}
