import { fieldWeight } from './fields'
import type { IndexedDocument, Phrase } from './load-index'
import { coherence, matchPhrase, noMatch, type PhraseMatch, type Reading } from './phrase-match'
import { pagePath, type SearchHit, type SearchKind } from './search-document'

/** Most people look for something to do or somewhere to go; the law itself comes last. */
const kindWeight: Record<SearchKind, number> = {
  procedure: 1,
  unit: 0.96,
  handbook: 0.9,
  alert: 0.9,
  page: 0.85,
  'legal-document': 0.75,
}

export type Candidate = { document: IndexedDocument; score: number; isFull: boolean }

/** Below this a document must have more than single syllables of what was asked for. */
const scatteredScore = 0.5

/** By how much an old name must say more than the title to be worth mentioning. */
const clearlyMore = 0.02

/**
 * Turns a document found into a hit: looks at how its phrases say what was asked for. Undefined when it
 * merely shares single syllables with the query, which are no words yet.
 */
export function rankOne(
  reading: Reading,
  { document, score, isFull }: Candidate,
): SearchHit | undefined {
  const { entry, phrases } = document
  let quality = 0
  let title = noMatch
  let sequences = 0
  let found = 0
  let hasPhrase = false
  const former: { phrase: Phrase; match: PhraseMatch }[] = []
  for (const phrase of phrases) {
    const match = matchPhrase(reading, phrase.words)
    quality = Math.max(quality, match.quality * fieldWeight[phrase.field])
    found |= match.concepts
    sequences |= match.sequences
    hasPhrase ||= isSeveral(match.concepts)
    if (phrase.field === 'title' && match.quality > title.quality) title = match
    if (phrase.field === 'aliases' || phrase.field === 'formerAreas') former.push({ phrase, match })
  }
  if (!isFull && score < scatteredScore && !hasPhrase && !hasExpression(reading, found))
    return undefined
  const value =
    0.4 * score +
    0.35 * quality +
    0.1 * title.quality +
    0.15 * coherence(reading, sequences) +
    (isFull ? 0.35 : 0)
  return {
    kind: entry.kind,
    title: entry.title,
    slug: entry.slug,
    href: entry.href ?? pagePath(entry.kind, entry.slug),
    score: Math.round((10_000 * value * kindWeight[entry.kind]) / 1.35) / 100,
    ...reasonOf(title, former),
  }
}

function isSeveral(concepts: number): boolean {
  return (concepts & (concepts - 1)) !== 0
}

function hasExpression({ concepts }: Reading, found: number): boolean {
  return concepts.some(({ isExpression }, i) => isExpression && (found & (1 << i)) !== 0)
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
