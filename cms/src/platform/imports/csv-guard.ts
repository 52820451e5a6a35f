/** A cell that office programs would run as a formula. */
const formula = /^'*[=+\-@\t\r]/

/** Puts an apostrophe before a cell that would be taken for a formula. */
export const guardCell = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** Takes that apostrophe away. */
export const unguardCell = (text: string): string =>
  text.startsWith("'") && formula.test(text) ? text.slice(1) : text
