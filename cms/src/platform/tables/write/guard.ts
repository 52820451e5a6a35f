/**
 * Where office programs would begin a formula: at the start of a cell, and after whatever some of
 * them take for the end of one (a separator of another country, a line break within quotes); with
 * full-width signs too, which East Asian locales treat as the plain ones, and behind quotation marks,
 * which they take for the cell's own, or blanks, which some take away.
 */
const starts = '(?<=^|[;,|\\t\\r\\n])'
const formula = `(?=(?:['"]|[^\\S\\t\\r\\n])*[=+\\-@\\t\\r＝＋－＠])`
const unguarded = new RegExp(`${starts}${formula}`, 'g')
const guarded = new RegExp(`${starts}'${formula}`, 'g')

/** Text for a CSV cell that no program runs as a formula: an apostrophe stands before each sign that begins one. */
export const guardCell = (text: string): string => text.replace(unguarded, "'")

/** Takes exactly those apostrophes away again. */
export const unguardCell = (text: string): string => text.replace(guarded, '')
