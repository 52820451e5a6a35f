import { cleanInput, fold } from '../../text'
import { pretendsToBeStaff } from './impersonation'
import { nameLetters } from './name-letters'

const longest = 30
/** Words no board shows, folded. */
const insults = [
  'dit',
  'djt',
  'lon',
  'loz',
  'cac',
  'cak',
  'buoi',
  'deo',
  'du ma',
  'dcm',
  'dm',
  'd m',
  'dmm',
  'vcl',
  'vl',
  'clgt',
  'cc',
  'cho chet',
  'cho de',
  'oc cho',
  'con di',
  'do ngu',
  'phan dong',
  'fuck',
  'shit',
  'bitch',
  'sex',
]
/**
 * Of these, folding makes harmless words and names into insults ("Lon" from "Lớn", "Cạc" from "các",
 * "Đèo" …): they count only as they are written here, or without any accent at all.
 */
const written = ['lồn', 'cặc', 'địt', 'đéo', 'buồi', 'đĩ']
const ambiguous = new Set(['lon', 'cac', 'dit', 'deo', 'buoi'])

/** A nickname as it is kept: nothing invisible, no look-alike forms of letters, spaces tidied. */
export const tidyNickname = (text: string) => cleanInput(text)

const letters = new RegExp(`^[A-Za-z0-9${nameLetters} ._-]+$`)

/** What is wrong with a nickname, as a sentence; undefined when it is fine. Tidied first. */
export function nicknameProblem(written: string): string | undefined {
  const nickname = tidyNickname(written)
  const length = [...nickname].length
  if (length < 2 || length > longest) return `Tên hiển thị dài từ 2 đến ${longest} ký tự.`
  if (nickname.replace(/\D/g, '').length >= 8)
    return 'Không ghi số điện thoại hay số giấy tờ vào tên hiển thị.'
  if (pretendsToBeStaff(nickname))
    return 'Tên hiển thị dễ làm người khác hiểu nhầm là ban tổ chức. Hãy chọn tên khác.'
  if (!letters.test(nickname) || !/[^0-9 ._-]/.test(nickname))
    return 'Tên hiển thị gồm chữ tiếng Việt hoặc chữ Latinh, số, dấu cách, dấu chấm và gạch nối.'
  if (isInsult(nickname)) return 'Tên hiển thị có từ không phù hợp. Hãy chọn tên khác.'
  return undefined
}

/** Also when its letters are spread out ("l ồ n") or written as digits ("l0n"). */
function isInsult(nickname: string): boolean {
  const parts = nickname
    .toLowerCase()
    .replace(/(?<=[a-zà-ỹ])[0134]|[0134](?=[a-zà-ỹ])/g, (digit) => digitLetters[digit] ?? digit)
    .split(/[ ._-]+/)
  return [parts, joinedLetters(parts)].some((words) => {
    const plain = ` ${fold(words.join(' '))} `
    return (
      words.some((word) => written.includes(word)) ||
      insults.some((word) =>
        ambiguous.has(word) ? words.includes(word) : plain.includes(` ${word} `),
      )
    )
  })
}

const digitLetters: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a' }

/** Words with every run of single letters as one. */
function joinedLetters(words: readonly string[]): string[] {
  return words
    .map((word) => ([...word].length === 1 ? word : ` ${word} `))
    .join('')
    .trim()
    .split(/ +/)
}

/** A name on a public board of somebody who did not agree to be named: "N*** V***". */
export function maskName(nickname: string): string {
  return nickname
    .split(' ')
    .map((word) => `${[...word][0]?.toUpperCase() ?? ''}***`)
    .join(' ')
}
