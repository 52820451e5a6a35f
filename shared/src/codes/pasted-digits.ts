import { cleanInput } from '../text'

type Code = {
  /** How many digits the code has. */
  length: number
  /** Whether digits of that number are a code: its check digit. */
  isCode: (digits: string) => boolean
}

/**
 * The digits of a code in what was typed or pasted: alone in any grouping, or within a line such as
 * “Mã theo dõi: 1234 5678 9012 3456 (26/11/2026)”. Where no code can be found, what stands there without
 * its label and its gaps, for somebody to say what is wrong with it.
 */
export function pastedDigits(pasted: string, { length, isCode }: Code): string {
  const text = cleanInput(pasted)
  const groups = text.match(/\d+/g) ?? []
  const found = neighbours(groups, length).find(isCode)
  if (found) return found
  const isLabelled = /\p{L}.*[\s:]/u.test(/^\D*/.exec(text)?.[0] ?? '')
  return (isLabelled ? text.replace(/^\D*[\s:]/, '') : text).replace(/[\s.,;:()[\]"'“”·_/-]/g, '')
}

/** Every run of neighbouring groups that together have so many digits. */
function neighbours(groups: readonly string[], length: number): string[] {
  return groups.flatMap((_, from) => {
    let joined = ''
    for (const group of groups.slice(from)) {
      joined += group
      if (joined.length >= length) break
    }
    return joined.length === length ? [joined] : []
  })
}
