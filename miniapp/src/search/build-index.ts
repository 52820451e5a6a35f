import { fold, wordKey, wordsOf } from '../text'
import { pagePath, type SearchDocument, type SearchKind } from './search-document'
import { isStopWord } from './stop-words'

/** A document as it travels: only what finding and showing it takes. */
export type IndexEntry = {
  kind: SearchKind
  title: string
  slug: string
  /** Only when it is not the usual page of this kind and slug. */
  href?: string
  keywords?: string[]
  aliases?: string[]
  formerAreas?: string[]
  /** Folded words of summary and body that occur nowhere above, each once. */
  words?: string
}

/**
 * The index in the form that is stored and sent. It is the list of documents and not the inverted
 * index: that is several times larger, and making it on a phone takes less time than fetching it.
 */
export type SearchIndexData = { version: 1; entries: IndexEntry[] }

/** Words kept of the running text of one document. */
const maxTextWords = 80

/** Makes the storable index of documents. */
export function buildIndex(documents: readonly SearchDocument[]): SearchIndexData {
  return { version: 1, entries: documents.map(entryOf) }
}

function entryOf(document: SearchDocument): IndexEntry {
  const { kind, title, slug, href } = document
  const keywords = withoutRepeats(document.keywords ?? [], [title])
  const aliases = withoutRepeats(document.aliases ?? [], [title, ...keywords])
  const formerAreas = withoutRepeats(document.formerAreas ?? [], [])
  const words = textWords(document, [title, ...keywords, ...aliases, ...formerAreas])
  return {
    kind,
    title,
    slug,
    ...(href !== pagePath(kind, slug) && { href }),
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

function textWords({ summary = '', body = '' }: SearchDocument, phrases: readonly string[]): string {
  const known = new Set(phrases.flatMap(wordsOf).map(wordKey))
  const words = new Set<string>()
  for (const word of wordsOf(`${summary} ${body}`)) {
    if (words.size === maxTextWords) break
    if (!known.has(wordKey(word)) && !isStopWord(word)) words.add(fold(word))
  }
  return [...words].join(' ')
}
