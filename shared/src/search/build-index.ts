import { fold, wordKey, wordsOf } from '../text'
import { pagePath, type SearchDocument } from './search-document'
import { isStopWord } from './stop-words'
import { packing, type IndexEntry, type SearchIndexData } from './stored-index'

/** Words kept of the running text of one document. */
const maxTextWords = 80

/** Makes the storable index of documents. */
export function buildIndex(documents: readonly SearchDocument[]): SearchIndexData {
  const building = indexBuilding()
  for (const document of documents) building.add(document)
  return building.finish()
}

/** The same, document by document: whoever serves others meanwhile can pause between them. */
export function indexBuilding() {
  const look = wordReader()
  const packed = packing()
  return {
    add: (document: SearchDocument) => packed.add(entryOf(document, look)),
    finish: packed.finish,
  }
}

/** Documents, one after the other, reduced to what finding and showing them takes. */
export function* entriesOf(
  documents: readonly SearchDocument[],
): Generator<IndexEntry, void, void> {
  const look = wordReader()
  for (const document of documents) yield entryOf(document, look)
}

type WordReader = (word: string) => { key: string; folded: string; isStop: boolean }

/** Looks at each word only once: a few hundred different ones make up almost any text. */
function wordReader(): WordReader {
  const known = new Map<string, ReturnType<WordReader>>()
  return (word) => {
    const seen = known.get(word)
    if (seen) return seen
    const read = { key: wordKey(word), folded: fold(word), isStop: isStopWord(word) }
    known.set(word, read)
    return read
  }
}

function entryOf(document: SearchDocument, look: WordReader): IndexEntry {
  const { kind, title, slug, href } = document
  const codes = withoutRepeats(document.codes ?? [], [title])
  const keywords = withoutUnmarked(
    withoutRepeats(document.keywords ?? [], [title, ...codes]),
    title,
    look,
  )
  const aliases = withoutRepeats(document.aliases ?? [], [title, ...keywords])
  const formerAreas = withoutRepeats(document.formerAreas ?? [], [])
  const words = textWords(
    document,
    [title, ...codes, ...keywords, ...aliases, ...formerAreas],
    look,
  )
  return {
    kind,
    title,
    slug,
    ...(href !== pagePath(kind, slug) && { href }),
    ...(codes.length > 0 && { codes }),
    ...(keywords.length > 0 && { keywords }),
    ...(aliases.length > 0 && { aliases }),
    ...(formerAreas.length > 0 && { formerAreas }),
    ...(words !== '' && { words }),
  }
}

function withoutRepeats(phrases: readonly string[], others: readonly string[]): string[] {
  const seen = new Set(others.map((phrase) => phrase.toLocaleLowerCase('vi').normalize('NFC')))
  return phrases.filter((phrase) => {
    const plain = phrase.toLocaleLowerCase('vi').normalize('NFC')
    if (seen.has(plain) || plain.trim() === '') return false
    seen.add(plain)
    return true
  })
}

/** Without "ho chieu" beside "hộ chiếu": what was typed without marks finds the marked one as well. */
function withoutUnmarked(keywords: readonly string[], title: string, look: WordReader): string[] {
  const plain = (text: string) =>
    wordsOf(text)
      .map((word) => look(word).key)
      .join(' ')
  const isMarked = (text: string) => fold(text) !== text.toLocaleLowerCase('vi').normalize('NFC')
  const said = new Set([title, ...keywords.filter(isMarked)].map(plain))
  return keywords.filter((keyword) => isMarked(keyword) || !said.has(plain(keyword)))
}

/** Amounts and single letters of running text say nothing by themselves. */
function isTelling(word: string): boolean {
  return word.length > 1 && !/^\d+$/.test(word)
}

function textWords(document: SearchDocument, phrases: readonly string[], look: WordReader): string {
  const { summary = '', body = '' } = document
  const known = new Set(phrases.flatMap(wordsOf).map((word) => look(word).key))
  const words = new Set<string>()
  for (const word of wordsOf(`${summary} ${body}`)) {
    if (words.size === maxTextWords) break
    const { key, folded, isStop } = look(word)
    if (!isStop && !known.has(key) && isTelling(folded)) words.add(folded)
  }
  return [...words].join(' ')
}
