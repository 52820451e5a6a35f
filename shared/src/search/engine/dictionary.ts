import SearchableMap from 'minisearch/SearchableMap'
import { isWrittenStopWord } from '../stop-words'
import { soundOf, takeApart, type AccentedWord } from '../../text'

/** One way in which a word is written in the documents. */
export type Variant = AccentedWord & {
  /** Comes from text without any marks ("mat cccd"), where missing marks mean nothing. */
  isUnmarked: boolean
  isStop: boolean
}

/** All words of the documents: terms (words without marks) and the variants in which each occurs. */
export type Dictionary = {
  /** Term to its number; a radix tree, so prefixes and near spellings are found without a scan. */
  terms: SearchableMap<number>
  keys: string[]
  variants: Variant[]
  variantsOfTerm: number[][]
  termOfVariant: number[]
  /** Terms that sound alike, by their common sound. */
  bySound: Map<string, number[]>
}

export function emptyDictionary(): Dictionary {
  return {
    terms: new SearchableMap<number>(),
    keys: [],
    variants: [],
    variantsOfTerm: [],
    termOfVariant: [],
    bySound: new Map(),
  }
}

/** Makes the function that answers the number of a written word's variant, adding it if it is new. */
export function variantAdder(
  dictionary: Dictionary,
): (word: string, isUnmarked: boolean) => number {
  const marked = new Map<string, number>()
  const unmarked = new Map<string, number>()
  return (word, isUnmarked) => {
    const known = isUnmarked ? unmarked : marked
    const id = known.get(word) ?? addVariant(dictionary, variantOf(word, isUnmarked))
    known.set(word, id)
    return id
  }
}

function variantOf(word: string, isUnmarked: boolean): Variant {
  const apart = takeApart(word)
  return { ...apart, isUnmarked, isStop: isWrittenStopWord(apart, isUnmarked) }
}

/** The number of a term, adding it if it is new; a term without variants is known but in no document. */
export function termNumber(dictionary: Dictionary, key: string): number {
  const known = dictionary.terms.get(key)
  if (known !== undefined) return known
  const term = dictionary.keys.push(key) - 1
  dictionary.terms.set(key, term)
  dictionary.variantsOfTerm.push([])
  const sound = soundOf(key)
  const alike = dictionary.bySound.get(sound)
  if (alike) alike.push(term)
  else dictionary.bySound.set(sound, [term])
  return term
}

function addVariant(dictionary: Dictionary, variant: Variant): number {
  const term = termNumber(dictionary, variant.key)
  const variants = dictionary.variantsOfTerm[term] as number[]
  const same = variants.find((id) => isSame(dictionary.variants[id] as Variant, variant))
  if (same !== undefined) return same
  const id = dictionary.variants.push(variant) - 1
  dictionary.termOfVariant.push(term)
  variants.push(id)
  return id
}

function isSame(one: Variant, other: Variant): boolean {
  return (
    one.letters === other.letters && one.tone === other.tone && one.isUnmarked === other.isUnmarked
  )
}
