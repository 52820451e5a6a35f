import { iForY } from './word-key'

/** A word taken apart into its plain letters, the marks on them, and its tone. */
export type AccentedWord = {
  /** Letters alone: "cuoc". The same as `wordKey`. */
  key: string
  /** Letters with circumflex, breve, horn and stroke, without the tone: "cươc". */
  letters: string
  /** ` ́` as "s", ` ̀` "f", ` ̉` "r", ` ̃` "x", ` ̣` "j", none "". */
  tone: string
}

const tones: Record<string, string> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0303': 'x',
  '\u0309': 'r',
  '\u0323': 'j',
}
const anyTone = /[\u0300\u0301\u0303\u0309\u0323]/g
const anyMark = /[\u0300-\u036f]/g

/**
 * Takes a word apart. As the tone is kept beside the letters and not on one of them, the old and the
 * new way of placing it (hoà/hòa, thuỷ/thủy) give the same answer.
 */
export function takeApart(word: string): AccentedWord {
  const decomposed = word.toLocaleLowerCase('vi').normalize('NFD')
  const toneMark = decomposed.match(anyTone)?.[0]
  const letters = iForY(decomposed.replace(anyTone, '').normalize('NFC'))
  return { key: iForY(plain(letters)), letters, tone: toneMark ? (tones[toneMark] ?? '') : '' }
}

/** Whether a word carries any mark: then whoever typed it meant that very word. */
export function isAccented(word: AccentedWord): boolean {
  return word.tone !== '' || word.letters !== word.key
}

export type AccentMatch = 'same' | 'fewer' | 'different'

/**
 * Compares a typed word with a written one whose key is the same or begins with the typed key:
 * `same` marks, `fewer` (marks are missing in the typed one, none contradicts), or `different`.
 */
export function compareAccents(typed: AccentedWord, written: AccentedWord): AccentMatch {
  if (typed.letters === written.letters && typed.tone === written.tone) return 'same'
  if (typed.tone !== '' && typed.tone !== written.tone) return 'different'
  for (let i = 0; i < typed.letters.length; i += 1) {
    const isBare = typed.letters[i] === typed.key[i]
    if (!isBare && typed.letters[i] !== written.letters[i]) return 'different'
  }
  return 'fewer'
}

function plain(letters: string): string {
  return letters
    .normalize('NFD')
    .replace(anyMark, '')
    .replace(/[đð\u0256]/g, 'd')
}
