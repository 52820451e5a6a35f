import { fieldWeight } from './fields'
import type { IndexedDocument, Phrase } from './load-index'
import { coherence, matchPhrase, noMatch, type PhraseMatch, type Reading } from './phrase-match'
import { presence } from './recall'
import { pagePath, type SearchHit, type SearchKind } from '../search-document'

/** Most people look for something to do or somewhere to go; the law itself comes last. */
const kindWeight: Record<SearchKind, number> = {
  call: 1.05,
  procedure: 1,
  action: 0.98,
  alert: 0.94,
  unit: 0.93,
  handbook: 0.86,
  fine: 0.86,
  page: 0.85,
  'legal-document': 0.6,
}

export type Candidate = {
  document: IndexedDocument
  /** By concept: how surely it is somewhere in the document. */
  strengths: readonly number[]
}

export type Ranked = {
  hit: SearchHit
  /** How surely the document has what was asked for, whatever the order of the words. */
  sureness: number
}

/** Below this a document must have more than single syllables of what was asked for. */
const scatteredScore = 0.5

/** A concept as sure as this is fully there. */
const surely = 0.5

/** By how much an old name must say more than the title to be worth mentioning. */
const clearlyMore = 0.02

const shares = {
  score: 0.38,
  phrase: 0.35,
  whole: 0.2,
  title: 0.1,
  coherence: 0.15,
  completeness: 0.15,
}
const sumOfShares = Object.values(shares).reduce((sum, share) => sum + share)

/**
 * Turns a document found into a hit: looks at how its phrases say what was asked for. Undefined when it
 * merely shares single syllables with the query, which are no words yet.
 */
export function rankOne(reading: Reading, { document, strengths }: Candidate): Ranked | undefined {
  const { entry, phrases } = document
  let quality = 0
  let title = noMatch
  let whole = 0
  let sequences = 0
  let hasWord = false
  // What no phrase says is in the running text.
  const surest = strengths.map((strength) => Math.min(strength, fieldWeight.words))
  const former: { phrase: Phrase; match: PhraseMatch }[] = []
  for (const phrase of phrases) {
    const match = matchPhrase(reading, phrase)
    const weight = fieldWeight[phrase.field]
    quality = Math.max(quality, match.quality * weight)
    if (match.isWhole && !mayBeAnother(reading, entry, phrase))
      whole = Math.max(whole, match.coverage * weight)
    sequences |= match.sequences
    hasWord ||= isSeveral(match.concepts) || hasExpression(reading, match.concepts)
    for (const [concept, strength] of match.strengths) {
      surest[concept] = Math.max(surest[concept] ?? 0, strength * weight)
    }
    if (phrase.field === 'title' && match.quality > title.quality) title = match
    if (phrase.field === 'aliases' || phrase.field === 'formerAreas') former.push({ phrase, match })
  }
  const score = scoreOf(reading, surest)
  const completeness = completenessOf(reading, surest)
  if (completeness === 0 && score < scatteredScore && !hasWord) return undefined
  // A number to call or something to do is meant only where it is said as such.
  const isDeed = entry.kind === 'call' || entry.kind === 'action'
  if (isDeed && whole === 0 && (entry.kind === 'call' || completeness === 0)) return undefined
  const value =
    shares.score * score +
    shares.phrase * quality +
    shares.whole * whole +
    shares.title * title.quality +
    shares.coherence * coherence(reading, sequences) +
    shares.completeness * completeness
  const hit: SearchHit = {
    kind: entry.kind,
    title: entry.title,
    slug: entry.slug,
    href: entry.href ?? pagePath(entry.kind, entry.slug),
    score: Math.min(100, Math.round((10_000 * value * kindWeight[entry.kind]) / sumOfShares) / 100),
    ...reasonOf(title, former),
  }
  return { hit, sureness: score + completeness }
}

/** "Co sung" of "bổ sung" is nothing to call for. */
function mayBeAnother(
  { isAmbiguous }: Reading,
  { kind }: IndexedDocument['entry'],
  { isTelling }: Phrase,
): boolean {
  return isAmbiguous && kind === 'call' && isTelling.filter(Boolean).length === 1
}

function scoreOf({ weights }: Reading, strengths: readonly number[]): number {
  let score = 0
  let total = 0
  weights.forEach((weight, concept) => {
    score += weight * (strengths[concept] ?? 0)
    total += weight
  })
  return total === 0 ? 0 : score / total
}

/** How surely the least sure of the needed concepts is there: 0 when one is missing. */
function completenessOf({ isNeeded }: Reading, strengths: readonly number[]): number {
  let least = 1
  isNeeded.forEach((needed, concept) => {
    const strength = strengths[concept] ?? 0
    if (needed) least = Math.min(least, strength > presence ? strength / surely : 0)
  })
  return least
}

function isSeveral(concepts: number): boolean {
  return (concepts & (concepts - 1)) !== 0
}

function hasExpression({ concepts }: Reading, found: number): boolean {
  return concepts.some(
    ({ kind }, i) => (kind === 'name' || kind === 'hint') && (found & (1 << i)) !== 0,
  )
}

/** The old name that says what the title does not, or says it less well. */
function reasonOf(
  title: PhraseMatch,
  former: { phrase: Phrase; match: PhraseMatch }[],
): Partial<SearchHit> {
  let best: { phrase: Phrase; match: PhraseMatch } | undefined
  for (const one of former) {
    const { coverage, concepts } = one.match
    const addsSomething =
      (concepts & ~title.concepts) !== 0 || coverage > title.coverage + clearlyMore
    if (addsSomething && one.match.quality > (best?.match.quality ?? 0)) best = one
  }
  if (!best) return {}
  const viaKind = best.phrase.field === 'aliases' ? 'former-name' : 'former-area'
  return { via: best.phrase.text, viaKind }
}
