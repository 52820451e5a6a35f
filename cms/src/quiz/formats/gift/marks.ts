/** Signs with a meaning in GIFT; in a text each has a backslash before it. A line break is written "\n". */
const signs = ['\\', ':', '#', '=', '{', '}', '~', '\n']
/** Stand in for those signs while a question is taken apart: noncharacters, which no cleaned text holds. */
const standIns = signs.map((_, at) => String.fromCharCode(0xfdd0 + at))

const standInOf = (sign: string) => standIns[signs.indexOf(sign)]!

/** A text with its special signs escaped. */
export function escapeGift(text: string): string {
  return text.replace(/[\\:#={}~\n]/g, (sign) => (sign === '\n' ? '\\n' : `\\${sign}`))
}

/** Puts stand-ins for escaped signs, so that what is left of these signs has its meaning. */
export function hideEscapes(text: string): string {
  return text.replace(/\\([\\:#={}~n])/g, (_, sign: string) =>
    standInOf(sign === 'n' ? '\n' : sign),
  )
}

/** Puts the signs back. */
export function showSigns(text: string): string {
  return text.replace(/[\ufdd0-\ufdd7]/g, (mark) => signs[standIns.indexOf(mark)]!)
}
