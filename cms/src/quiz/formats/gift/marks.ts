/** Signs with a meaning in GIFT; in a text each has a backslash before it. A line break is written "\n". */
const escaped = ['\\', ':', '#', '=', '{', '}', '~', '\n']
/** How `gift-pegjs` writes escaped signs to itself; in a text it is nothing special. */
const ampersands = '&&'
const arrow = '->'
const signs = [...escaped, ampersands, arrow]
/** Stand in for those signs while the parser reads: noncharacters, which no text holds. */
const standIns = signs.map((_, at) => String.fromCharCode(0xfdd0 + at))

const standInOf = (sign: string) => standIns[signs.indexOf(sign)]!

/** A text with its special signs escaped. */
export function escapeGift(text: string): string {
  return text.replace(/[\\:#={}~\n]/g, (sign) => (sign === '\n' ? '\\n' : `\\${sign}`))
}

/**
 * Puts stand-ins for escaped signs. `gift-pegjs` decodes escapes on its own, yet not in titles and
 * in the right sides of matching, and not to what they were when the text holds "&&092;"; a
 * stand-in goes through all of it untouched.
 */
export function hideEscapes(text: string): string {
  return text
    .replace(/\\([\\:#={}~n])/g, (_, sign: string) => standInOf(sign === 'n' ? '\n' : sign))
    .replaceAll(ampersands, standInOf(ampersands))
}

/** A colon between words needs no backslash in Moodle; `gift-pegjs` wants one. */
export const hideColons = (text: string): string => text.replaceAll(':', standInOf(':'))

/** An arrow beside choices is part of their text; `gift-pegjs` takes the question for a matching one. */
export const hideArrows = (text: string): string =>
  /\{[^}]*~/.test(text) ? text.replaceAll(arrow, standInOf(arrow)) : text

/** Puts the signs back. */
export function showSigns(text: string): string {
  return text.replace(/[\ufdd0-\ufdd9]/g, (mark) => signs[standIns.indexOf(mark)]!)
}

/** Removes what could be taken for a stand-in. */
export const withoutMarks = (text: string): string => text.replace(/[\ufdd0-\ufdef]/g, '')
