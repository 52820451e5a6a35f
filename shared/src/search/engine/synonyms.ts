import { takeApart, wordsOf, type AccentedWord } from '../../text'
import type { Steps } from './steps'
import { ages } from './synonym-ages'
import { askedOfAnything } from './synonym-asking'
import { leadsTo } from './synonym-hints'
import { englishHints, englishNames } from './synonym-english'
import { fraudWords } from './synonym-frauds'
import { sameThing } from './synonym-names'
import { regionalWords } from './synonym-regions'
import { streetWords } from './synonym-street'

/** What people type, and the phrases that documents use for it. */
export type Synonym = {
  says: AccentedWord[]
  means: { words: AccentedWord[]; factor: number }[]
  /** Asked of anything ("lệ phí"), and so no sign of what is looked for. */
  isAsking?: boolean
}

/** How close another name of the same thing is to the name itself. */
const otherNameFactor = 0.92

/** What people call things, ready to be compared with what they type. */
export type Synonyms = {
  /**
   * Longer ones first: "sổ hộ khẩu" is tried before "hộ khẩu". Questions before what is as long: without
   * marks "o dau" is "ở đâu" and not "ở đậu".
   */
  all: readonly Synonym[]
  /** Keys of the single words among them: abbreviations and foreign names. */
  abbreviations: ReadonlySet<string>
}

let made: Synonyms | undefined

/** Takes all of them apart, once for as long as the app is open: a quarter of a second on a cheap phone. */
export function* readSynonyms(): Steps<Synonyms> {
  return (made ??= yield* takeAllApart())
}

function* takeAllApart(): Steps<Synonyms> {
  const apart = phraseReader()
  const { add, all } = gathering()
  for (const phrase of askedOfAnything) {
    add({ says: apart(phrase), means: [], isAsking: true })
    yield
  }
  for (const names of [...sameThing, ...englishNames])
    for (const name of names) {
      const says = apart(name)
      const others = names.map(apart).filter((words) => !hasSameKeys(words, says))
      add({ says, means: others.map((words) => ({ words, factor: otherNameFactor })) })
      yield
    }
  for (const { says, means, factor } of hints())
    for (const phrase of says) {
      add({
        says: apart(phrase),
        means: means.map((meaning) => ({ words: apart(meaning), factor })),
      })
      yield
    }
  const sorted = all().sort((one, other) => other.says.length - one.says.length)
  const single = sorted.filter(({ says }) => says.length === 1)
  return { all: sorted, abbreviations: new Set(single.map(({ says }) => says[0]?.key ?? '')) }
}

type Hint = { says: readonly string[]; means: readonly string[]; factor: number }

function* hints(): Generator<Hint, void, void> {
  for (const lines of [leadsTo, regionalWords, streetWords, fraudWords]) yield* readHints(lines)
  yield* ages
  yield* englishHints
}

/** Reads lines "said, said > meant, meant > factor". */
function* readHints(lines: string): Generator<Hint, void, void> {
  for (const line of lines.trim().split('\n')) {
    const [says = '', means = '', factor] = line.split(' > ')
    yield { says: says.split(', '), means: means.split(', '), factor: Number(factor) }
  }
}

/** One entry a phrase: what is said in two groups means what both say. */
function gathering() {
  const byPhrase = new Map<string, Synonym>()
  const add = ({ says, means, isAsking }: Synonym): void => {
    const phrase = says.map(({ letters, tone }) => letters + tone).join(' ')
    const before = byPhrase.get(phrase)
    if (before) before.means.push(...means)
    else byPhrase.set(phrase, { says, means: [...means], isAsking })
  }
  return { add, all: () => [...byPhrase.values()] }
}

/** The same words stand in many phrases, and the same phrases in many lines. */
function phraseReader(): (phrase: string) => AccentedWord[] {
  const words = new Map<string, AccentedWord>()
  const phrases = new Map<string, AccentedWord[]>()
  const wordOf = (word: string) => known(words, word, takeApart)
  return (phrase) => known(phrases, phrase, () => wordsOf(phrase).map(wordOf))
}

function known<T>(map: Map<string, T>, key: string, make: (key: string) => T): T {
  const before = map.get(key)
  if (before !== undefined) return before
  const value = make(key)
  map.set(key, value)
  return value
}

function hasSameKeys(one: readonly AccentedWord[], other: readonly AccentedWord[]): boolean {
  return one.length === other.length && one.every(({ key }, at) => key === other[at]?.key)
}
