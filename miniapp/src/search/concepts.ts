import { correctionsOf } from './corrections'
import type { SearchIndex } from './load-index'
import { areNeighbours } from './corrections'
import type { Query, QueryWord } from './query-words'
import { spansOf, type Span } from './spans'
import { isAmbiguousStopWord, mayBeStopWord } from './stop-words'
import { synonyms, type Synonym } from './synonyms'
import { exactMatches, prefixMatches, termMatches, type WordMatches } from './word-matches'

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
  /** A word of asking ("ở đâu"), which decides nothing. */
  isStop: boolean
}

type Options = { correctKnownWords: boolean }

/** What a query asks for, in the order typed. */
export function conceptsOf(index: SearchIndex, query: Query, options: Options): Concept[] {
  const spans = spansOf(query)
  const claimed = new Set(spans.flatMap(({ words }) => words))
  const words = query.words.filter((word) => !claimed.has(word))
  const concepts = [
    ...spans.map((span) => conceptOfSpan(index, query, span)),
    ...words.map((word) => conceptOfWord(index, query, { word, ...options })),
  ].sort((one, other) => one.first - other.first)
  // "Làm thế nào" alone is all there is to go by.
  const isAllStop = concepts.every(({ isStop }) => isStop)
  return isAllStop ? concepts.map((concept) => ({ ...concept, isStop: false })) : concepts
}

function conceptOfSpan(index: SearchIndex, query: Query, { words, synonym, factor }: Span): Concept {
  const typed: Alternative = {
    factor: 1,
    parts: words.map((word) => typedMatches(index, query, word)),
    needsAll: false,
  }
  const first = words[0] as QueryWord
  const last = words[words.length - 1] as QueryWord
  return {
    first: first.position,
    last: last.position,
    alternatives: [typed, ...meanings(index, synonym, factor)],
    isStop: false,
  }
}

function conceptOfWord(index: SearchIndex, query: Query, options: Options & { word: QueryWord }): Concept {
  const { word, correctKnownWords } = options
  const others = query.words.filter((other) => other !== word)
  const matches = typedMatches(index, query, word)
  const isStop = isStopHere(index, word, others)
  const alternatives: Alternative[] = [{ factor: 1, parts: [matches], needsAll: false }]
  const isKnown = index.dictionary.terms.has(word.key)
  if (!isStop && (isKnown ? correctKnownWords : matches.size === 0 || correctKnownWords)) {
    for (const { keys, factor } of correctionsOf(index, { word, others })) {
      // A known word is more likely meant than mistaken for another.
      const trust = isKnown ? factor * 0.75 : factor
      alternatives.push({
        factor: trust,
        parts: keys.map((key) => termMatches(index, key)),
        needsAll: true,
      })
      const [only] = keys
      if (keys.length === 1 && only) alternatives.push(...meaningsOfTerm(index, only, trust))
    }
  }
  return { first: word.position, last: word.position, alternatives, isStop }
}

function typedMatches(index: SearchIndex, query: Query, word: QueryWord): WordMatches {
  const exact = exactMatches(index, word, query)
  if (!word.isUnfinished) return exact
  const longer = prefixMatches(index, word, query)
  return new Map([...longer, ...exact])
}

function meanings(index: SearchIndex, { means }: Synonym, factor: number): Alternative[] {
  return means.map(({ words, factor: closeness }) => ({
    factor: closeness * factor,
    parts: words.map((word) => meantMatches(index, word)),
    needsAll: true,
  }))
}

function meaningsOfTerm(index: SearchIndex, key: string, factor: number): Alternative[] {
  const synonym = synonyms.find(({ says }) => says.length === 1 && says[0]?.key === key)
  return synonym ? meanings(index, synonym, factor) : []
}

function meantMatches(index: SearchIndex, word: { key: string; letters: string; tone: string }): WordMatches {
  const asTyped: QueryWord = { ...word, start: word.key, position: 0, isUnfinished: false }
  return exactMatches(index, asTyped, { words: [], isAccented: true })
}

function isStopHere(index: SearchIndex, word: QueryWord, others: readonly QueryWord[]): boolean {
  if (!mayBeStopWord(word)) return false
  const isSupported = others.some((other) => areNeighbours(index, word.key, other.key))
  return !(isAmbiguousStopWord(word) && isSupported)
}
