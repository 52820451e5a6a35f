import { fold } from '../../text'

const longest = 30
/** Words no board shows, folded: insults, and names that pretend to be the organiser. */
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
const pretenders = [
  'cong an',
  'canh sat',
  'quan tri',
  'admin',
  'administrator',
  'ban to chuc',
  'bo cong an',
  'chung tay',
  'bo truong',
  'giam doc',
]
/**
 * Of these, folding makes harmless words and names into insults ("Lon" from "Lớn", "Cạc" from "các",
 * "Đèo" …): they count only as they are written here, or without any accent at all.
 */
const written = ['lồn', 'cặc', 'địt', 'đéo', 'buồi', 'đĩ']
const ambiguous = new Set(['lon', 'cac', 'dit', 'deo', 'buoi'])

/** A nickname as it is kept: spaces tidied. */
export const tidyNickname = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ')

/** What is wrong with a nickname, as a sentence; undefined when it is fine. */
export function nicknameProblem(nickname: string): string | undefined {
  const length = [...nickname].length
  if (length < 2 || length > longest) return `Tên hiển thị dài từ 2 đến ${longest} ký tự.`
  if (!/^[\p{L}\p{M}\p{N} ._-]+$/u.test(nickname) || !/\p{L}/u.test(nickname))
    return 'Tên hiển thị gồm chữ, số, dấu cách, dấu chấm và gạch nối.'
  if (/(\d[ ._-]*){8}/.test(nickname))
    return 'Không ghi số điện thoại hay số giấy tờ vào tên hiển thị.'
  const lower = nickname.toLowerCase()
  const words = lower.split(/[ ._-]+/)
  const plain = ` ${fold(lower.replace(/[._-]+/g, ' '))} `
  const isInsult =
    words.some((word) => written.includes(word)) ||
    insults.some((word) =>
      ambiguous.has(word) ? words.includes(word) : plain.includes(` ${word} `),
    )
  if (isInsult) return 'Tên hiển thị có từ không phù hợp. Hãy chọn tên khác.'
  if (pretenders.some((word) => plain.includes(` ${word} `)))
    return 'Tên hiển thị dễ làm người khác hiểu nhầm là ban tổ chức. Hãy chọn tên khác.'
  return undefined
}

/** A name on a public board of somebody who did not agree to be named: "N*** V***". */
export function maskName(nickname: string): string {
  return nickname
    .split(' ')
    .map((word) => `${[...word][0]?.toUpperCase() ?? ''}***`)
    .join(' ')
}
