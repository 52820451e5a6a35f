import { isSyllable, takeApart } from '../../text'
import type { SearchIndex } from './load-index'
import { areNeighbours, neighbourStarting } from './neighbours'
import type { Query, QueryWord } from './query-words'

const mostParts = 4
const shortestPart = 2

/** Takes words apart that were typed without the spaces between them: "hochieu", "matcccd". */
export function unglue(index: SearchIndex, query: Query): Query {
  if (query.words.every((word) => isWord(index, word))) return query
  const words = query.words
    .flatMap((word) =>
      isWord(index, word)
        ? [word]
        : (partsOf(index, word)?.map((part) => wordOf(word, part)) ?? [word]),
    )
    .map((word, position) => ({ ...word, position }))
  const last = words.length - 1
  return {
    ...query,
    words: words.map((word, i) => ({ ...word, isUnfinished: word.isUnfinished && i === last })),
  }
}

function isWord({ dictionary }: SearchIndex, word: QueryWord): boolean {
  if (word.start.length < 2 * shortestPart || dictionary.terms.has(word.key)) return true
  // "Xinh" is one word, in whichever documents it does not stand.
  if (isSyllable(word.key)) return true
  return word.isUnfinished && dictionary.terms.atPrefix(word.start).size > 0
}

function wordOf(glued: QueryWord, part: string): QueryWord {
  return { ...glued, ...takeApart(part), start: part }
}

/** The fewest words that a glued one consists of, each known to stand next to the one before it. */
function partsOf(index: SearchIndex, word: QueryWord): string[] | undefined {
  const read = (rest: string, before: string | undefined, count: number): string[] | undefined => {
    if (rest === '') return []
    if (count === 0) return undefined
    for (let length = rest.length; length >= shortestPart; length -= 1) {
      const part = rest.slice(0, length)
      const isLast = length === rest.length
      if (!mayFollow(index, { part, before, isUnfinished: isLast && word.isUnfinished })) continue
      const others = read(rest.slice(length), part, count - 1)
      if (others) return [part, ...others]
    }
    return undefined
  }
  for (let count = 2; count <= mostParts; count += 1) {
    const parts = read(word.start, undefined, count)
    if (parts) return parts
  }
  return undefined
}

/** Two letters stand in too many words to be one by themselves. */
function isShortForm({ synonyms }: SearchIndex, part: string): boolean {
  return part.length > shortestPart && synonyms.abbreviations.has(part)
}

type Place = { part: string; before: string | undefined; isUnfinished: boolean }

function mayFollow(index: SearchIndex, { part, before, isUnfinished }: Place): boolean {
  const isKnown = index.dictionary.terms.has(part)
  if (before === undefined) return isKnown
  if (isKnown && areNeighbours(index, before, part)) return true
  // Nobody writes documents in short forms, so these need no such proof.
  if (isKnown && (isShortForm(index, part) || isShortForm(index, before))) return true
  return isUnfinished && neighbourStarting(index, before, part) !== undefined
}
