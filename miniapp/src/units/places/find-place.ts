import {
  compareAccents,
  compareVietnamese,
  isAccented,
  soundOf,
  telexReadings,
  type AccentedWord,
} from '@chung-tay/shared/text'
import type { UnitCard } from '@chung-tay/shared/content/queries'
import { bareName, nameWords, withoutProvince } from './place-words'

/** What can be found by name: a unit, or anything that has at least a name of its own. */
export type Findable = Pick<UnitCard, 'slug' | 'name'> &
  Partial<Pick<UnitCard, 'kind' | 'area' | 'code' | 'aliases' | 'formerNames'>>

/** A place that answers a search; `via` is the old or other name by which it was found. */
export type Found<T extends Findable> = { unit: T; via?: string }

type Name = {
  /** As it is told when the place is found by it; none for the name it has today. */
  via?: string
  words: AccentedWord[]
  /** The words without spaces: "hiennam". */
  glued: string
  kind?: string
  /** Keys of the words around the name: kind, old district. */
  around: string[]
}
type Entry<T> = { unit: T; sortedBy: string; names: Name[]; district: string[][] }
type Book<T> = { entries: Entry<T>[]; beginnings: Set<string> }

/** How good a name answers, the smaller the better; what lies between orders names of the same rank. */
const rank = { exact: 0, begins: 1, words: 2, around: 3, district: 4, kind: 5 }
const isOld = 0.5
const isOtherKind = 0.2
const hasOtherMarks = 0.25
/** "phường xá" is rather the ward of Xá than Phương Xá. */
const readsHeadAsName = 0.05

/**
 * Places that answer to a query, the exact name first, then what begins with it, then what holds its words;
 * names of today before old ones. Understands "công an xã …", "ca xa …", missing diacritics, missing
 * spaces and keys of an input method that were left in a word. Without a query all, sorted by their names.
 */
export function findPlaces<T extends Findable>(places: readonly T[], query: string): Found<T>[] {
  const book = bookOf(places)
  const asked = nameWords(query)
  if (asked.all.length === 0) return book.entries.map(({ unit }) => ({ unit }))
  const found = answers(book, asked)
  if (found.length > 0) return found
  const shorter = withoutProvince(query)
  return shorter === undefined ? soundAlike(book, asked.bare) : findPlaces(places, shorter)
}

type Asked = ReturnType<typeof nameWords>

/** One way of taking what was typed: with the kind of place, or without. */
type Typed = { words: AccentedWord[]; readings: string[][]; glued: string[] }

function typedOf(words: AccentedWord[], beginnings: ReadonlySet<string>): Typed {
  const readings = words.map((word) => readingsOf(word, beginnings))
  return { words, readings, glued: gluedReadings(readings) }
}

function answers<T extends Findable>({ entries, beginnings }: Book<T>, asked: Asked): Found<T>[] {
  const lengths = new Set<number>()
  const ways = [asked.bare, asked.withKind, asked.all]
    .filter(({ length }) => !lengths.has(length) && lengths.add(length))
    .map((words) => typedOf(words, beginnings))
  const wide = typedOf(asked.withKind, beginnings)
  return entries
    .flatMap((entry) => {
      const best = bestOf(entry, asked, ways, wide)
      return best ? [{ ...best, entry }] : []
    })
    .sort((a, b) => a.score - b.score || compareVietnamese(a.entry.sortedBy, b.entry.sortedBy))
    .map(({ entry: { unit }, via }) => (via === undefined ? { unit } : { unit, via }))
}

function bestOf<T>(entry: Entry<T>, asked: Asked, ways: readonly Typed[], wide: Typed) {
  let best: { score: number; via?: string } | undefined
  const take = (score: number | undefined, via?: string) => {
    if (score !== undefined && (!best || score < best.score)) best = { score, via }
  }
  for (const name of entry.names) {
    const penalty =
      (name.via === undefined ? 0 : isOld) +
      (asked.kind && name.kind && asked.kind !== name.kind ? isOtherKind : 0)
    const scores = [...ways.map((typed) => nameScore(name, typed)), aroundScore(name, wide)]
    scores.forEach((score, way) => {
      const isHeadInName = way > 0 && way < ways.length
      take(
        score === undefined ? score : score + penalty + (isHeadInName ? readsHeadAsName : 0),
        name.via,
      )
    })
  }
  if (entry.district.some((district) => isBegunBy(district, asked.bare)))
    take(rank.district + (asked.kind === undefined ? 0 : 0.1))
  return best
}

/** How well the typed words are this name, whole or its beginning or words of it in their order. */
function nameScore(name: Name, { words, readings, glued }: Typed) {
  if (glued.includes(name.glued)) return rank.exact + marks(name, words)
  if (glued.some((typed) => name.glued.startsWith(typed))) return rank.begins + marks(name, words)
  let from = 0
  for (const keys of readings) {
    const at = name.words.findIndex(
      ({ key }, index) => index >= from && keys.some((each) => key.startsWith(each)),
    )
    if (at < 0) return undefined
    from = at + 1
  }
  return rank.words + marks(name, words)
}

/** Whether name, kind and old district together hold every word: "hiến nam thành phố hưng yên". */
function aroundScore(name: Name, { readings }: Typed) {
  let inName = 0
  for (const keys of readings) {
    const begins = (one: string) => keys.some((each) => one.startsWith(each))
    if (name.words.some(({ key }) => begins(key))) inName += 1
    else if (!name.around.some(begins)) return undefined
  }
  return inName > 0 ? rank.around : name.via === undefined ? rank.kind : undefined
}

/** Something is taken off when the typed marks contradict: "Đồng Quan" is not "Đông Quan". */
function marks(name: Name, typed: readonly AccentedWord[]): number {
  const isOther = typed.some((word, at) => {
    const written = name.words[at]
    return (
      isAccented(word) &&
      written?.key.startsWith(word.key) &&
      compareAccents(word, written) === 'different'
    )
  })
  return isOther ? hasOtherMarks : 0
}

/** A word as typed when some name begins so; else what it stands for with input method keys left in. */
function readingsOf({ key }: AccentedWord, beginnings: ReadonlySet<string>): string[] {
  // Alone it is written as an i; at the beginning of "yên" it is not.
  if (key === 'i') return ['i', 'y']
  if (beginnings.has(key)) return [key]
  const known = telexReadings(key).filter((reading) => beginnings.has(reading))
  return [...known, key]
}

/** The words without spaces, by each word's likeliest reading. */
function gluedReadings(readings: readonly string[][]): string[] {
  const most = Math.max(...readings.map(({ length }) => length))
  return Array.from({ length: most }, (_, at) =>
    glue(readings.map((each) => each[at] ?? each[0] ?? '')),
  )
}

/** Without spaces nobody can tell which y stands alone: all are an i. */
const glue = (keys: readonly string[]) => keys.join('').replaceAll('y', 'i')

function isBegunBy(district: readonly string[], typed: readonly AccentedWord[]): boolean {
  return typed.every(({ key }, at) =>
    at === typed.length - 1 ? district[at]?.startsWith(key) : district[at] === key,
  )
}

/** Last help: names that sound the same to many (l/n, ch/tr, s/x). */
function soundAlike<T>(
  { entries }: Book<T>,
  typed: readonly AccentedWord[],
): Found<T & Findable>[] {
  const asked = typed.map(({ key }) => soundOf(key)).join(' ')
  return entries.flatMap(({ unit, names }) => {
    const name = names.find(({ words }) => words.map(({ key }) => soundOf(key)).join(' ') === asked)
    if (!name) return []
    return [(name.via === undefined ? { unit } : { unit, via: name.via }) as Found<T & Findable>]
  })
}

const books = new WeakMap<readonly Findable[], Book<Findable>>()

/** The names of a list taken apart, once for each list: people type letter by letter. */
function bookOf<T extends Findable>(places: readonly T[]): Book<T> {
  const known = books.get(places) as Book<T> | undefined
  if (known) return known
  const entries = places.map(entryOf).sort((a, b) => compareVietnamese(a.sortedBy, b.sortedBy))
  const beginnings = new Set<string>()
  for (const { names } of entries)
    for (const { words, around } of names)
      for (const key of [...words.map((word) => word.key), ...around])
        for (let length = 1; length <= key.length; length += 1) beginnings.add(key.slice(0, length))
  const book = { entries, beginnings }
  books.set(places, book)
  return book
}

function entryOf<T extends Findable>(unit: T): Entry<T> {
  const districts = [...new Set(unit.formerNames?.map(({ district }) => district ?? ''))]
  const district = districts.map((each) => nameWords(each).bare.map(({ key }) => key))
  const today = [unit.name, unit.area].filter((name) => name !== undefined && name !== null)
  const others = [unit.code, ...(unit.aliases ?? [])].filter(Boolean) as string[]
  const around = (text: string) => [
    'cong',
    'an',
    'ca',
    ...nameWords(text).all.map(({ key }) => key),
  ]
  return {
    unit,
    sortedBy: `${bareName(unit.name)} ${unit.name}`,
    district: district.filter(({ length }) => length > 0),
    names: [
      ...today.map((name) => nameOf(name, around(`${name} ${districts.join(' ')}`))),
      ...others.map((name) => ({ ...nameOf(name, around('')), via: name })),
      ...(unit.formerNames ?? []).map((former) => ({
        ...nameOf(former.name, around(`${former.name} ${former.district ?? ''}`)),
        via: formerName(former),
      })),
    ],
  }
}

function nameOf(name: string, around: string[]): Name {
  const { bare, kind } = nameWords(name)
  return {
    words: bare,
    glued: glue(bare.map(({ key }) => key)),
    around,
    ...(kind ? { kind } : {}),
  }
}

/** "phường Hiến Nam, thành phố Hưng Yên". */
export function formerName({ name, district }: { name: string; district?: string | null }): string {
  return district ? `${name}, ${district}` : name
}
