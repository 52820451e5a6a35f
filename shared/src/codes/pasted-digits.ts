import { cleanInput } from '../text'

type Code = {
  /** How many digits the code has. */
  length: number
  /** Whether digits of that number are a code: its check digit. */
  isCode: (digits: string) => boolean
}

/** Days and times, as they are written after `cleanInput`: their digits belong to no code. */
const dates = new RegExp(
  [
    String.raw`\b\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d\b`,
    String.raw`\b(?:19|20)\d\d-\d{1,2}-\d{1,2}\b`,
    String.raw`\b\d{1,2}/\d{1,2}\b`,
    String.raw`năm (?:19|20)\d\d\b`,
    String.raw`\b\d{1,2}:\d\d(?::\d\d)?\b`,
  ].join('|'),
  'g',
)

/**
 * The digits of a code in what was typed or pasted: alone in any grouping, or within a line such as
 * “Mã theo dõi: 1234 5678 9012 3456 (26/11/2026)”. One in ten numbers has a valid check digit by
 * accident, so of several that have, the one written most like a code is taken. Where no code can be
 * found, what stands there without its label and its gaps, for somebody to say what is wrong with it.
 */
export function pastedDigits(pasted: string, { length, isCode }: Code): string {
  const text = cleanInput(pasted)
  const [found] = runs(text.replace(dates, ' x '), length)
    .filter(({ digits }) => isCode(digits))
    .sort((one, other) => other.likeness - one.likeness)
  if (found) return found.digits
  const isLabelled = /\p{L}.*[\s:]/u.test(/^\D*/.exec(text)?.[0] ?? '')
  return (isLabelled ? text.replace(/^\D*[\s:]/, '') : text).replace(/[\s.,;:()[\]"'“”·_/-]/g, '')
}

type Run = {
  digits: string
  /** How much it is written like a code: the more the likelier. */
  likeness: number
}

/** Every run of neighbouring groups, no letter between them, that together have so many digits. */
function runs(text: string, length: number): Run[] {
  const groups = text.match(/\d+/g) ?? []
  /** What stands before each group; last, what stands after all of them. */
  const gaps = text.split(/\d+/)
  return groups.flatMap((_, from) => {
    let digits = ''
    for (let at = from; at < groups.length && digits.length < length; at += 1) {
      if (at > from && /\p{L}/u.test(gaps[at]!)) break
      digits += groups[at]!
      if (digits.length === length)
        return { digits, likeness: likeness(groups.slice(from, at + 1), gaps.slice(from, at + 2)) }
    }
    return []
  })
}

/**
 * Most like a code is one group, or groups of four with the same between each; then, what does not go
 * on in the same way at its ends and has no letter at them, as the end of a reference has.
 */
function likeness(groups: string[], gaps: string[]): number {
  const [before = '', after = ''] = [gaps[0], gaps[gaps.length - 1]]
  const between = new Set(gaps.slice(1, -1))
  const isEven = groups.length === 1 || (between.size === 1 && groups.every(isOfFour))
  const startsHere = !between.has(before) && !/\p{L}$/u.test(before)
  const endsHere = !between.has(after) && !/^\p{L}/u.test(after)
  return (isEven ? 3 : 0) + Number(startsHere) + Number(endsHere)
}

const isOfFour = (group: string) => group.length === 4
