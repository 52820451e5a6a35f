import { atOnce, type Steps } from './steps'
import { conceptsOf } from './concepts'
import type { IndexedDocument, SearchIndex } from './load-index'
import { readingOf } from './phrase-match'
import { readQuery } from './query-words'
import { rankOne } from './rank'
import { recall, type Recall } from './recall'
import type { SearchHit, SearchKind } from '../search-document'
import { unglue } from './unglue'

export type SearchOptions = {
  /** Most hits answered; 20 when not given. */
  limit?: number
  /** Only these kinds. */
  kinds?: readonly SearchKind[]
}

/** Documents looked at closely; the rest of a long list is nobody's. */
const closelyRanked = 120

/** What lacks something asked for and has less than this share of the best score only shares a word. */
const relevance = 0.5

/** By how much more must be found when known words are taken for slips: they are likelier meant as typed. */
const clearlyBetter = 1.4

/** What is this much less sure than the best is only noise below it. */
const worthShowing = 0.35

/**
 * Finds documents by what a person types, also while typing: with or without diacritics, abbreviated,
 * misspelled, in any order, by old names. Best first; [] when there is nothing to go by.
 */
export const search = (
  index: SearchIndex,
  text: string,
  options: SearchOptions = {},
): SearchHit[] => atOnce(searching(index, text, options))

/** The same in steps: on a cheap phone a search takes as long as typing a letter. */
export function* searching(
  index: SearchIndex,
  text: string,
  options: SearchOptions = {},
): Steps<SearchHit[]> {
  const query = unglue(index, readQuery(text))
  if (query.words.length === 0) return []
  yield
  let concepts = conceptsOf(index, query, { correctKnownWords: false })
  yield
  let found = recall(index, concepts, options.kinds)
  if (!found.isAnswered) {
    yield
    const corrected = conceptsOf(index, query, { correctKnownWords: true })
    yield
    const foundCorrected = recall(index, corrected, options.kinds)
    if (foundCorrected.best > found.best * clearlyBetter) {
      concepts = corrected
      found = foundCorrected
    }
  }
  const reading = readingOf(concepts, found, query)
  const ranked: NonNullable<ReturnType<typeof rankOne>>[] = []
  for (const document of candidates(found)) {
    yield
    const one = rankOne(reading, {
      document: index.documents[document] as IndexedDocument,
      strengths: found.strengths.map((strength) => strength[document] as number),
    })
    if (one) ranked.push(one)
  }
  const surest = ranked.reduce((most, { sureness }) => Math.max(most, sureness), 0)
  return ranked
    .filter(({ sureness }) => sureness >= surest * worthShowing)
    .map(({ hit }) => hit)
    .sort((one, other) => other.score - one.score)
    .slice(0, options.limit ?? 20)
}

/** The documents worth a closer look: the best by score, earlier ones first among equals. */
function candidates({ scores, isFull, best }: Recall): number[] {
  const isRelevant = (document: number) =>
    isFull[document] === 1 ||
    ((scores[document] as number) > 0 && (scores[document] as number) >= best * relevance)
  const rankOf = (document: number) => (scores[document] as number) + (isFull[document] as number)
  const counts = new Uint32Array(257)
  const bucketOf = (document: number) => Math.min(256, Math.floor(rankOf(document) * 128))
  for (let document = 0; document < scores.length; document += 1) {
    if (isRelevant(document)) counts[bucketOf(document)]! += 1
  }
  let lowest = 256
  for (
    let sum = counts[256] as number;
    lowest > 0 && sum < closelyRanked;
    sum += counts[lowest] as number
  )
    lowest -= 1
  const chosen: number[] = []
  const lowestOnes: number[] = []
  for (let document = 0; document < scores.length; document += 1) {
    if (!isRelevant(document)) continue
    const bucket = bucketOf(document)
    if (bucket > lowest) chosen.push(document)
    else if (bucket === lowest) lowestOnes.push(document)
  }
  return [...chosen, ...lowestOnes.slice(0, closelyRanked - chosen.length)]
}
