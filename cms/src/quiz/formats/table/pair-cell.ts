import { arrow } from './columns'

/** "left => right"; an arrow within the left side has a backslash before it. */
export function readPair(text: string): { left: string; right: string | undefined } {
  const [, left = '', right] =
    /^((?:\\[\\=]|[^\\=]|=(?!>)|\\(?![\\=]))*)=>([\s\S]*)$/.exec(text) ?? []
  return {
    left: left.replace(/\\([\\=])/g, '$1').trim(),
    right: right?.trim(),
  }
}

/** The cell of a pair; `left` is empty for a right side that belongs to none. */
export const writePair = (left: string, right: string) =>
  `${left.replace(/\\(?=[\\=]|$)|=(?=>)/g, (sign) => `\\${sign}`)} ${arrow} ${right}`.trim()
