import { asDrawn, isSyllable } from '../../text'

/** Names in Vietnamese that pretend to be the organiser or the police, without marks. */
const phrases = [
  'cong an',
  'canh sat',
  'bo cong an',
  'quan tri',
  'ban to chuc',
  'ban quan tri',
  'ban giam khao',
  'giam khao',
  'bo truong',
  'giam doc',
  'chung tay',
]
/** The same as one word that is no Vietnamese syllable. */
const words = ['admin', 'moderator', 'police', 'csgt', 'cscd']
/** So short that only the word by itself counts. */
const abbreviations = ['btc', 'bca', 'bgk', 'qtv', 'cand', 'csnd', 'cshs', 'cstt', 'catp']

/** Digits as people write letters with them. */
const digitLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
}

/**
 * Whether a name pretends to be the organiser or the police, however it is written: with letters that
 * only look alike, digits for letters, without spaces, or with too many. What happens to stand across
 * the syllables of somebody's name ("Trần Công Anh", "Quốc Anh Sa Thạch") does not count.
 */
export function pretendsToBeStaff(name: string): boolean {
  const asLetters = asDrawn(name).replace(/\d/g, (digit) => digitLetters[digit] ?? digit)
  const parts = partsOf(name)
  const readings = [
    parts.map(asDrawn),
    // A name without one small letter has no humps to go by.
    asDrawn(name).split(separators),
    parts.map((part) => asDrawn(part).replace(/\d/g, (digit) => digitLetters[digit] ?? digit)),
    asLetters.split(separators),
  ]
  return readings.some((reading) => {
    const tokens = reading.map(simplified).filter(Boolean)
    return hasPhrase(tokens) || hasWord(tokens)
  })
}

const separators = /[^\p{L}\p{N}]+/u

/** The words of a name; "CôngAn" are two, and so are "Lan2008". */
function partsOf(name: string): string[] {
  return name
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu, '$& ')
    .split(separators)
}

/** Without letters written twice in a row, and with "rn", which looks like it, as "m". */
const simplified = (token: string) => token.replace(/rn/g, 'm').replace(/([a-z])\1+/g, '$1')

/** Capital I, small l and j are hard to tell apart. */
const comparable = (text: string) => text.replace(/[lj]/g, 'i')

function hasWord(tokens: readonly string[]): boolean {
  const whole = new Set(spans(tokens))
  return (
    [...words, ...abbreviations].some((word) => whole.has(comparable(word))) ||
    tokens.some((token) =>
      words.some((word) => {
        const seen = comparable(token)
        return seen.startsWith(comparable(word)) || seen.endsWith(comparable(word))
      }),
    )
  )
}

/** Every run of neighbouring words, glued. */
function spans(tokens: readonly string[]): string[] {
  return tokens.flatMap((_, from) =>
    tokens.slice(from).map((__, more) => comparable(tokens.slice(from, from + more + 1).join(''))),
  )
}

function hasPhrase(tokens: readonly string[]): boolean {
  const glued = comparable(tokens.join(''))
  return phrases.some((phrase) => {
    const sought = comparable(simplified(phrase.replaceAll(' ', '')))
    for (let at = glued.indexOf(sought); at >= 0; at = glued.indexOf(sought, at + 1))
      if (standsApart(tokens, at, at + sought.length)) return true
    return false
  })
}

/** Whether what stands from `start` to `end` begins and ends where words or syllables do. */
function standsApart(tokens: readonly string[], start: number, end: number): boolean {
  let from = 0
  return tokens.every((token) => {
    const cuts = [start - from, end - from].filter((cut) => cut > 0 && cut < token.length)
    from += token.length
    return cuts.length === 0 || !isReadable(token) || pieces(token, cuts).every(isReadable)
  })
}

function pieces(token: string, cuts: readonly number[]): string[] {
  return [...cuts, token.length].map((cut, at) => token.slice(cuts[at - 1] ?? 0, cut))
}

/** Whether a word can be read as Vietnamese syllables one after another. */
function isReadable(word: string): boolean {
  return (
    isSyllable(word) ||
    Array.from(word).some(
      (_, at) => at > 0 && isSyllable(word.slice(0, at)) && isReadable(word.slice(at)),
    )
  )
}
