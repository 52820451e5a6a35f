import { repairEth } from './repair-eth'

/**
 * What nobody sees: format characters and fillers, blank braille, the place of a missing object, icons
 * of private fonts, halves of a character, code points that are none; controls, but for white space.
 */
const invisible =
  /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u2800\ufffc]|[^\P{Cc}\t\n\v\f\r\u0085]/gu
/** A picture: in it a joiner makes one of several, and a selector gives colour. There they are seen. */
const picture =
  /\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0e|\ufe0f|\u200d\p{Extended_Pictographic})*/u
const pictureOrInvisible = new RegExp(`(${picture.source})|${invisible.source}`, 'gu')
/** Unicode's dashes, and what is drawn, or typed with other keyboards, as one. */
const dashes = /[\p{Pd}\u02d7\u2043\u2053\u2212\u2500\u2501\u2796\u30fc]/gu
const spaces = /[\s\u0085]+/g
const otherDigits = /[^\P{Nd}0-9]/gu

/**
 * One way of writing what is typed or pasted into a field for a number, a code, an address or words to
 * look for: compatibility forms composed (NFKC), nothing invisible, every dash a hyphen, digits of any
 * script 0–9, Ð and ð the letter Đ where they stand for it, every run of white space one space, none
 * at the ends. Cleaning twice changes nothing. Lengths are counted after it.
 */
export function cleanInput(text: string): string {
  return repairEth(tidy(text))
}

/** `cleanInput` but for Ð: for addresses, in which it is a letter of its own. */
export function tidy(text: string): string {
  if (/^[\x21-\x7e]*$/.test(text)) return text
  return text
    .replace(invisible, '')
    .normalize('NFKC')
    .replace(otherDigits, asciiDigit)
    .replace(dashes, '-')
    .replace(spaces, ' ')
    .trim()
}

/**
 * What a person wrote in words: composed (NFC), nothing invisible, line ends as `\n`, no white space at
 * the ends of lines, at most one empty line between two. Signs stay as they are written. Cleaning
 * twice changes nothing.
 */
export function cleanWriting(text: string): string {
  return repairEth(text.replace(pictureOrInvisible, (_, shown?: string) => shown ?? '').normalize())
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The same on one line: a name, a place. */
export function cleanWrittenLine(text: string): string {
  return cleanWriting(text).replace(/\n+/g, ' ')
}

/** Digits of a script stand in a run of ten that begins with its zero (The Unicode Standard, 4.6). */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return String(value)
}
