import type { Concept } from './concepts'
import { weightOfBits } from './fields'
import type { SearchIndex } from './load-index'
import type { SearchKind } from '../search-document'
import type { WordMatches } from './word-matches'

export type Recall = {
  /** By document, 0 to 1: how much of what was asked for it has. */
  scores: Float32Array
  /** By document: 1 when it has something of every concept that any document has. */
  isFull: Uint8Array
  /** By concept: how much it tells documents apart. */
  weights: number[]
  /** By concept, then by document: how surely the concept is there. */
  strengths: Float32Array[]
  /** By concept: whether a document without it lacks something. */
  isNeeded: boolean[]
  best: number
  /** Whether some document has all, and all concepts are in some document. */
  isAnswered: boolean
}

/** How much a concept counts: most Vietnamese words have two syllables, so one alone is half a word. */
const shareOf: Record<Concept['kind'], number> = { name: 1.8, hint: 1, word: 1, asking: 0.08 }

/** Half of a phrase is much less than half of its meaning. */
export const partOfPhrase = 0.4

/** A document has to have one thing asked for at least this surely. */
const certainty = 0.28

/** Below this a concept is not really in the document (a guess found only in its running text). */
export const presence = 0.2

/** Scores every document by the concepts it has: the rarer a concept, the more it counts. */
export function recall(
  index: SearchIndex,
  concepts: readonly Concept[],
  kinds?: readonly SearchKind[],
): Recall {
  const count = index.documents.length
  const strengths = concepts.map((concept) => strengthOf(index, concept))
  const weights = concepts.map((concept, i) => weightOf(strengths[i] as Float32Array, concept))
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  const scores = new Float32Array(count)
  const isFull = new Uint8Array(count).fill(1)
  const surest = new Float32Array(count)
  const isNeeded = concepts.map(
    ({ kind }, i) =>
      kind !== 'asking' && (strengths[i] as Float32Array).some((value) => value > presence),
  )
  concepts.forEach((concept, i) => {
    const strength = strengths[i] as Float32Array
    const share = (weights[i] as number) / total
    for (let document = 0; document < count; document += 1) {
      const value = strength[document] as number
      scores[document] = (scores[document] as number) + share * value
      if (concept.kind !== 'asking' && value > (surest[document] as number))
        surest[document] = value
      if (value <= presence && isNeeded[i]) isFull[document] = 0
    }
  })
  const { best, hasFull } = summary(index, { scores, isFull, surest }, kinds)
  return {
    scores,
    isFull,
    weights,
    strengths,
    isNeeded,
    best,
    isAnswered: hasFull && concepts.every(({ kind }, i) => kind === 'asking' || isNeeded[i]),
  }
}

type Scored = { scores: Float32Array; isFull: Uint8Array; surest: Float32Array }

function summary(index: SearchIndex, scored: Scored, kinds?: readonly SearchKind[]) {
  const { scores, isFull, surest } = scored
  let best = 0
  let hasFull = false
  for (let document = 0; document < scores.length; document += 1) {
    const isWanted = !kinds || kinds.includes(index.documents[document]?.entry.kind as SearchKind)
    if (!isWanted || (surest[document] as number) < certainty) {
      scores[document] = 0
      isFull[document] = 0
    }
    best = Math.max(best, scores[document] as number)
    hasFull ||= isFull[document] === 1
  }
  return { best, hasFull }
}

function weightOf(strength: Float32Array, concept: Concept): number {
  let found = 0
  for (const value of strength) if (value > presence) found += 1
  const count = strength.length
  const rarity = Math.log(1 + count / (found + 1)) / Math.log(1 + count)
  return (0.25 + 0.75 * Math.min(1, rarity)) * shareOf[concept.kind]
}

function strengthOf(index: SearchIndex, concept: Concept): Float32Array {
  const strength = new Float32Array(index.documents.length)
  for (const { factor, parts, needsAll } of concept.alternatives) {
    if (parts.length === 1) {
      raise(index, { strength, matches: parts[0] as WordMatches, factor })
      continue
    }
    const each = parts.map((matches) => {
      const part = new Float32Array(strength.length)
      raise(index, { strength: part, matches, factor })
      return part
    })
    combine(strength, each, needsAll)
  }
  return strength
}

type Raise = { strength: Float32Array; matches: WordMatches; factor: number }

function raise({ postings }: SearchIndex, { strength, matches, factor }: Raise): void {
  for (const [variant, weight] of matches) {
    for (const posting of postings[variant] ?? []) {
      const document = posting >>> 5
      const value = factor * weight * (weightOfBits[posting & 31] as number)
      if (value > (strength[document] as number)) strength[document] = value
    }
  }
}

function combine(strength: Float32Array, parts: readonly Float32Array[], needsAll: boolean): void {
  for (let document = 0; document < strength.length; document += 1) {
    let sum = 0
    let isWhole = true
    for (const part of parts) {
      const value = part[document] as number
      sum += value
      if (value === 0) isWhole = false
    }
    if (needsAll && !isWhole) continue
    const value = (sum / parts.length) * (isWhole ? 1 : partOfPhrase)
    if (value > (strength[document] as number)) strength[document] = value
  }
}
