import { wordsOf } from '../../text'
import { entriesOf } from '../build-index'
import { emptyDictionary, termNumber, variantAdder, type Dictionary } from './dictionary'
import { fieldBit, type PhraseField } from './fields'
import { addNeighbours, type Neighbours } from './neighbours'
import type { SearchDocument } from '../search-document'
import { unpack, type IndexEntry, type SearchIndexData } from '../stored-index'
import { atOnce, type Steps } from './steps'
import { readSynonyms, type Synonyms } from './synonyms'

/** A title, keyword, old name or area as the sequence of its words' variants. */
export type Phrase = {
  field: PhraseField
  words: number[]
  /** By word: whether it says more than a word of asking does. */
  isTelling: boolean[]
  text: string
}

export type IndexedDocument = { entry: IndexEntry; phrases: Phrase[] }

/** The index as it is searched. */
export type SearchIndex = {
  documents: IndexedDocument[]
  dictionary: Dictionary
  /** By variant: the documents it occurs in, as `document * 32 + bits of the fields`. */
  postings: number[][]
  neighbours: Neighbours
  synonyms: Synonyms
}

/** A letter with a mark on it, composed or not. */
const markedLetter = /[\u00c0-\u024f\u1e00-\u1eff]|\p{M}/u

/** Makes the index that is searched from the one that is stored, at once. */
export const loadIndex = (
  data: SearchIndexData,
  fixed: readonly SearchDocument[] = [],
): SearchIndex => atOnce(indexing(data, fixed))

/**
 * The same in steps, one for each document and each known name: half a second in all for 450 documents on a cheap phone.
 * @param fixed What is found besides, and needs no storing: it comes with the code.
 */
export function* indexing(
  data: SearchIndexData,
  fixed: readonly SearchDocument[],
): Steps<SearchIndex> {
  const dictionary = emptyDictionary()
  const synonyms = yield* readSynonyms()
  const index: SearchIndex = {
    documents: [],
    dictionary,
    postings: [],
    neighbours: new Map(),
    synonyms,
  }
  const variantOf = variantAdder(dictionary)

  const wordsIn = (text: string): number[] => {
    const isUnmarked = !markedLetter.test(text)
    return wordsOf(text).map((word) => variantOf(word.toLocaleLowerCase('vi'), isUnmarked))
  }

  for (const entry of entries()) {
    const document = index.documents.length
    const phrases = phrasesOf(entry).map((phrase) => {
      const words = wordsIn(phrase.text)
      const isTelling = words.map((variant) => !dictionary.variants[variant]?.isStop)
      return { ...phrase, words, isTelling }
    })
    index.documents.push({ entry, phrases })
    for (const { field, words } of phrases) {
      for (const variant of words) post(index, { variant, document, bit: fieldBit[field] })
      noteNeighbours(index, words)
    }
    for (const variant of wordsIn(entry.words ?? ''))
      post(index, { variant, document, bit: fieldBit.words })
    yield
  }
  // Known words, so that a slip in one is put right ("ccdc") and none is taken for a slip.
  for (const abbreviation of synonyms.abbreviations) {
    termNumber(dictionary, abbreviation)
    yield
  }
  return index

  function* entries() {
    yield* entriesOf(fixed)
    yield* unpack(data)
  }
}

function phrasesOf(entry: IndexEntry): { field: PhraseField; text: string }[] {
  const all = (field: PhraseField, texts: string[] = []) => texts.map((text) => ({ field, text }))
  return [
    ...all('title', [entry.title, ...(entry.codes ?? [])]),
    ...all('keywords', entry.keywords),
    ...all('aliases', entry.aliases),
    ...all('formerAreas', entry.formerAreas),
  ]
}

type Posting = { variant: number; document: number; bit: number }

function post({ postings }: SearchIndex, { variant, document, bit }: Posting): void {
  const list = (postings[variant] ??= [])
  const last = list.length - 1
  if (last >= 0 && (list[last] as number) >>> 5 === document)
    list[last] = (list[last] as number) | bit
  else list.push((document << 5) | bit)
}

/** Words of asking stand next to everything and so say nothing of what belongs together. */
function noteNeighbours({ dictionary, neighbours }: SearchIndex, words: readonly number[]): void {
  const { variants, termOfVariant } = dictionary
  for (let i = 1; i < words.length; i += 1) {
    const [left, right] = [words[i - 1] as number, words[i] as number]
    if (variants[left]?.isStop || variants[right]?.isStop) continue
    addNeighbours(neighbours, termOfVariant[left] as number, termOfVariant[right] as number)
  }
}
