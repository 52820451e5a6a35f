import type { Concept } from './concepts'
import type { Phrase } from './load-index'
import type { Query } from './query-words'
import { partOfPhrase } from './recall'

/** Where a variant occurs in the concepts: in which part of which alternative, and how likely. */
type Use = { concept: number; alternative: number; part: number; weight: number }

/** The concepts, turned round for reading phrases: by variant, what it may stand for. */
export type Reading = {
  concepts: readonly Concept[]
  weights: readonly number[]
  isNeeded: readonly boolean[]
  /** Whether a single syllable may be any of several words: in several ones typed without marks. */
  isAmbiguous: boolean
  uses: Map<number, Use[]>
  alternatives: { concept: number; factor: number; partCount: number; needsAll: boolean }[]
}

/** What is left of an expression whose words do not stand together. */
const apartShare = 0.7

/** So few things asked for make plain which word is meant. */
const fewConcepts = 2

/** From here on a word is what was typed, not what it may have been meant as. */
const sureStrength = 0.5

/** How well one phrase says what was asked. */
export type PhraseMatch = {
  /**
   * 0 to 1: share of the concepts, how closely they stand together, how little else there is, and
   * whether it begins as the query does.
   */
  quality: number
  /** 0 to 1: share of the concepts alone. */
  coverage: number
  /** Whether all of the phrase, in its order, is in the query. */
  isWhole: boolean
  /** By concept, how surely the phrase says it; absent when it does not. */
  strengths: ReadonlyMap<number, number>
  /** Bit per concept found, words of asking left out. */
  concepts: number
  /** Bit per concept that the next one directly follows, as in the query. */
  sequences: number
}

export const noMatch: PhraseMatch = {
  quality: 0,
  coverage: 0,
  isWhole: false,
  strengths: new Map(),
  concepts: 0,
  sequences: 0,
}

/** The share of the query's neighbouring concepts that are neighbours in one of the phrases, 0 to 1. */
export function coherence({ weights }: Reading, sequences: number): number {
  let kept = 0
  let all = 0
  for (let i = 0; i + 1 < weights.length; i += 1) {
    const weight = (weights[i] as number) + (weights[i + 1] as number)
    all += weight
    if (sequences & (1 << i)) kept += weight
  }
  return all === 0 ? 1 : kept / all
}

export function readingOf(
  concepts: readonly Concept[],
  { weights, isNeeded }: Pick<Reading, 'weights' | 'isNeeded'>,
  { isAccented }: Pick<Query, 'isAccented'>,
): Reading {
  const isAmbiguous = !isAccented && isNeeded.filter(Boolean).length > fewConcepts
  const reading: Reading = {
    concepts,
    weights,
    isNeeded,
    isAmbiguous,
    uses: new Map(),
    alternatives: [],
  }
  concepts.forEach(({ alternatives }, concept) => {
    for (const { factor, parts, needsAll } of alternatives) {
      const alternative = reading.alternatives.length
      reading.alternatives.push({ concept, factor, partCount: parts.length, needsAll })
      parts.forEach((matches, part) => {
        for (const [variant, weight] of matches) {
          const use = { concept, alternative, part, weight }
          const uses = reading.uses.get(variant)
          if (uses) uses.push(use)
          else reading.uses.set(variant, [use])
        }
      })
    }
  })
  return reading
}

/** Compares a phrase, given as the variants of its words, with what was asked. */
export function matchPhrase(
  reading: Reading,
  { words, isTelling }: Pick<Phrase, 'words' | 'isTelling'>,
): PhraseMatch {
  const partsFound = new Map<number, number>()
  /** By alternative, then by part: how surely it is there. */
  const partWeights = new Map<number, number[]>()
  let matched = 0
  let adjacent = 0
  /** By alternative: how many of its parts follow the one before. */
  const joined = new Map<number, number>()
  let sequences = 0
  let previous: Use[] = []
  for (const [at, word] of words.entries()) {
    const uses = reading.uses.get(word) ?? []
    // "Làm thế nào" in a title is said of anything: it neither makes it an answer nor less of one.
    const isOnlyAsking = uses.length > 0 && uses.every((use) => isAsking(reading, use))
    if (isOnlyAsking && !isTelling[at]) continue
    if (uses.length > 0) matched += 1
    let isAdjacent = false
    for (const use of uses) {
      const { alternative, part, weight } = use
      for (const before of previous) {
        if (!follows(reading, before, use)) continue
        isAdjacent = true
        if (before.alternative === alternative) {
          joined.set(alternative, (joined.get(alternative) ?? 0) + 1)
        }
        if (use.concept === before.concept + 1) sequences |= 1 << before.concept
      }
      const found = partsFound.get(alternative) ?? 0
      partsFound.set(alternative, found | (1 << part))
      const weights = partWeights.get(alternative) ?? []
      partWeights.set(alternative, weights)
      weights[part] = Math.max(weight, weights[part] ?? 0)
    }
    if (isAdjacent) adjacent += 1
    previous = uses
  }
  if (matched === 0) return noMatch
  const strengths = strengthsOf(reading, { partsFound, partWeights, joined })
  const { coverage, concepts } = coverageOf(reading, strengths)
  const closeness = matched > 1 ? adjacent / (matched - 1) : 1
  const telling = isTelling.reduce((count, isSo) => count + (isSo ? 1 : 0), 0) || words.length
  const density = Math.min(1, matched / telling)
  const isStart = reading.uses.get(words[0] as number)?.some(({ concept }) => concept === 0)
  return {
    quality: coverage * (0.65 + 0.15 * closeness + 0.15 * density + (isStart ? 0.05 : 0)),
    coverage,
    // Words of asking alone are no situation: "đã" put right is not "bị đâm".
    isWhole:
      concepts !== 0 &&
      density === 1 &&
      isTogether(reading, strengths, words.length) &&
      isSure(reading, strengths),
    strengths,
    concepts,
    sequences,
  }
}

/** Whether what the phrase says stands close together in the query, in any order. */
function isTogether(
  { concepts }: Reading,
  strengths: ReadonlyMap<number, number>,
  length: number,
): boolean {
  let first = Infinity
  let last = -Infinity
  for (const concept of strengths.keys()) {
    const said = concepts[concept]
    if (!said || said.kind === 'asking') continue
    first = Math.min(first, said.first)
    last = Math.max(last, said.last)
  }
  return last - first <= length
}

/** Whether nothing in the phrase is merely guessed from what was typed. */
function isSure({ concepts }: Reading, strengths: ReadonlyMap<number, number>): boolean {
  return [...strengths].every(
    ([concept, strength]) => concepts[concept]?.kind === 'asking' || strength >= sureStrength,
  )
}

function isAsking({ concepts }: Reading, { concept }: Use): boolean {
  return concepts[concept]?.kind === 'asking'
}

type Found = {
  partsFound: ReadonlyMap<number, number>
  partWeights: ReadonlyMap<number, readonly number[]>
  joined: ReadonlyMap<number, number>
}

function strengthsOf(
  reading: Reading,
  { partsFound, partWeights, joined }: Found,
): Map<number, number> {
  const best = new Map<number, number>()
  for (const [id, found] of partsFound) {
    const alternative = reading.alternatives[id]
    if (!alternative) continue
    const { concept, factor, partCount, needsAll } = alternative
    const isWhole = found === (1 << partCount) - 1
    if (needsAll && !isWhole) continue
    const isTogether = (joined.get(id) ?? 0) >= partCount - 1
    const share = isWhole ? (isTogether ? 1 : apartShare) : partOfPhrase
    const strength = (factor * sumOf(partWeights.get(id) ?? []) * share) / partCount
    best.set(concept, Math.max(strength, best.get(concept) ?? 0))
  }
  return best
}

function sumOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0)
}

function coverageOf(reading: Reading, strengths: ReadonlyMap<number, number>) {
  let covered = 0
  let concepts = 0
  for (const [concept, strength] of strengths) {
    covered += strength * (reading.weights[concept] as number)
    if (reading.concepts[concept]?.kind !== 'asking') concepts |= 1 << concept
  }
  const total = reading.weights.reduce((sum, weight) => sum + weight, 0) || 1
  return { coverage: covered / total, concepts }
}

function follows({ concepts }: Reading, before: Use, use: Use): boolean {
  // An expression is the same one whichever of its words comes first.
  if (before.alternative === use.alternative) return Math.abs(use.part - before.part) === 1
  return concepts[use.concept]?.first === (concepts[before.concept]?.last ?? 0) + 1
}
