import { fieldWeight } from './fields'
import type { IndexedDocument, Phrase } from './load-index'
import { matchPhrase, type PhraseMatch, type Reading } from './phrase-match'
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

/** Turns a document found into a hit: looks at how its phrases say what was asked for. */
export function rankOne(reading: Reading, { document, score, isFull }: Candidate): SearchHit {
  const { entry, phrases } = document
  let quality = 0
  let title: PhraseMatch = { quality: 0, concepts: 0 }
  const former: { phrase: Phrase; match: PhraseMatch }[] = []
  for (const phrase of phrases) {
    const match = matchPhrase(reading, phrase.words)
    quality = Math.max(quality, match.quality * fieldWeight[phrase.field])
    if (phrase.field === 'title') title = match
    if (phrase.field === 'aliases' || phrase.field === 'formerAreas') former.push({ phrase, match })
  }
  const value = 0.4 * score + 0.45 * quality + 0.15 * title.quality + (isFull ? 0.35 : 0)
  return {
    kind: entry.kind,
    title: entry.title,
    slug: entry.slug,
    href: entry.href ?? pagePath(entry.kind, entry.slug),
    score: Math.round((10_000 * value * kindWeight[entry.kind]) / 1.35) / 100,
    ...reasonOf(title, former),
  }
}

/** The old name that says what the title does not. */
function reasonOf(title: PhraseMatch, former: { phrase: Phrase; match: PhraseMatch }[]): Partial<SearchHit> {
  let best: { phrase: Phrase; match: PhraseMatch } | undefined
  for (const one of former) {
    const addsSomething = (one.match.concepts & ~title.concepts) !== 0
    if (addsSomething && one.match.quality > (best?.match.quality ?? 0)) best = one
  }
  if (!best) return {}
  const viaKind = best.phrase.field === 'aliases' ? 'former-name' : 'former-area'
  return { via: best.phrase.text, viaKind }
}
