import { takeApart, wordKey, wordsOf, type AccentedWord } from '@chung-tay/shared/text'
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

const apart = (phrase: string): AccentedWord[] => wordsOf(phrase).map(takeApart)

/** Reads lines "said, said > meant, meant > factor". */
function readHints(lines: string): { says: string[]; means: string[]; factor: number }[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [says = '', means = '', factor] = line.split(' > ')
      return { says: says.split(', '), means: means.split(', '), factor: Number(factor) }
    })
}

const namesOfOneThing = [...sameThing, ...englishNames].flatMap((names): Synonym[] =>
  names.map((name) => ({
    says: apart(name),
    means: names
      .filter((other) => wordKeys(other) !== wordKeys(name))
      .map((other) => ({ words: apart(other), factor: otherNameFactor })),
  })),
)

const hints = [
  ...[leadsTo, regionalWords, streetWords, fraudWords].flatMap(readHints),
  ...ages,
  ...englishHints,
].flatMap(({ says, means, factor }): Synonym[] =>
  says.map((phrase) => ({
    says: apart(phrase),
    means: means.map((meaning) => ({ words: apart(meaning), factor })),
  })),
)

const questions = askedOfAnything.map((phrase): Synonym => ({
  says: apart(phrase),
  means: [],
  isAsking: true,
}))

/**
 * All of them, longer ones first: "sổ hộ khẩu" is tried before "hộ khẩu". Questions before what is as
 * long: without marks "o dau" is "ở đâu" and not "ở đậu".
 */
export const synonyms: readonly Synonym[] = merged([
  ...questions,
  ...namesOfOneThing,
  ...hints,
]).sort((one, other) => other.says.length - one.says.length)

/** Single words among them: abbreviations and foreign names. */
export const abbreviations: ReadonlySet<string> = new Set(
  synonyms.filter(({ says }) => says.length === 1).map(({ says }) => says[0]?.key ?? ''),
)

function wordKeys(phrase: string): string {
  return wordsOf(phrase).map(wordKey).join(' ')
}

/** One entry a phrase: what is said in two groups means what both say. */
function merged(list: readonly Synonym[]): Synonym[] {
  const byPhrase = new Map<string, Synonym>()
  for (const { says, means, isAsking } of list) {
    const phrase = says.map(({ letters, tone }) => letters + tone).join(' ')
    const known = byPhrase.get(phrase)
    if (known) known.means.push(...means)
    else byPhrase.set(phrase, { says, means: [...means], isAsking })
  }
  return [...byPhrase.values()]
}
