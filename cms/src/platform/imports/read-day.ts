import { isRealDay, toLocalDate } from '@chung-tay/shared/calendar'
import { cleanInput } from '@chung-tay/shared/text'
import type { Cell } from '../tables'
import type { Wrong } from './columns'

/** Years that a day of a person's life or of a document has; 2562 is one of the Buddhist calendar. */
const firstYear = 1900
const lastYear = 2100

const clock = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?: ?(AM|PM|SA|CH))?`
const zone = String.raw` ?(Z|[+-]\d{2}:?\d{2})`
const time = `(?:[ T,]+${clock}(?:${zone})?)?`
const sign = ' ?([/.-]) ?'

/** A weekday or a time in front of a day says nothing that the day does not. */
const inFront = new RegExp(
  `^(?:'|ngày (?=\\d{1,2} ?[/.-])|(?:thứ [\\p{L}\\d]+|chủ nhật),? |${clock},? )+`,
  'iu',
)
const dayFirst = new RegExp(`^(\\d{1,2})${sign}(\\d{1,2})${sign}(\\d{4})${time}$`, 'i')
const yearFirst = new RegExp(`^(\\d{4})${sign}(\\d{1,2})${sign}(\\d{1,2})${time}$`, 'i')
const inWords = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?: năm|,)? (\d{4})$/i
const eightDigits = /^(\d{4})(\d{2})(\d{2})(?:\d{4}(?:\d{2})?)?$/

type Written = { year: number; month: number; day: number; clock?: Clock }
type Clock = { hours: number; minutes: number; zone: string }

/**
 * The day (YYYY-MM-DD) of a cell: one that office programs know as a day, or text as people and
 * programs write days, the day before the month ("5/11/1990", "1990-11-05T00:00:00", "ngày 5 tháng 11
 * năm 1990"). A moment with a time zone is the day it is in Viet Nam. Nothing is guessed: years of two
 * digits, days of other calendars and numbers are told apart.
 */
export function toDay(text: string, cell?: Cell): string | Wrong {
  if (cell !== undefined && typeof cell !== 'string' && 'day' in cell) return checked(cell.day)
  const plain = cleanInput(text).replace(inFront, '')
  const written = read(plain)
  if (!written) return { why: whyNoDay(plain) }
  const { year, month, day, clock: at } = written
  if (month > 12 && day <= 12)
    return { why: 'Tháng chỉ có từ 1 đến 12. Hãy ghi ngày trước, tháng sau, ví dụ 24/11/2026.' }
  const date = [String(year).padStart(4, '0'), two(month), two(day)].join('-')
  const found = checked(date)
  if (typeof found !== 'string' || !at?.zone) return found
  const offset = at.zone.toUpperCase() === 'Z' ? 'Z' : at.zone.replace(/^(...):?(..)$/, '$1:$2')
  const moment = new Date(`${date}T${two(at.hours)}:${two(at.minutes)}:00${offset}`)
  return Number.isNaN(moment.getTime()) ? { why: notReal } : checked(toLocalDate(moment))
}

function read(text: string): Written | undefined {
  const last = dayFirst.exec(text)
  if (last && last[2] === last[4]) return { ...numbers(last[5], last[3], last[1]), ...at(last) }
  const first = yearFirst.exec(text)
  if (first && first[2] === first[4])
    return { ...numbers(first[1], first[3], first[5]), ...at(first) }
  const words = inWords.exec(text)
  if (words) return numbers(words[3], words[2], words[1])
  const digits = eightDigits.exec(text)
  return digits ? numbers(digits[1], digits[2], digits[3]) : undefined
}

const numbers = (year?: string, month?: string, day?: string): Written => ({
  year: Number(year),
  month: Number(month),
  day: Number(day),
})

function at(found: RegExpExecArray): { clock?: Clock } {
  const [hours, minutes, , half, offset] = found.slice(6)
  if (!hours || !offset) return {}
  const isAfternoon = /^(PM|CH)$/i.test(half ?? '')
  return {
    clock: {
      hours: half ? (Number(hours) % 12) + (isAfternoon ? 12 : 0) : Number(hours),
      minutes: Number(minutes),
      zone: offset,
    },
  }
}

const two = (number: number) => String(number).padStart(2, '0')
const notReal = 'Không có ngày này trong lịch. Hãy xem lại ngày, tháng, năm.'

function checked(date: string): string | Wrong {
  const year = Number(date.slice(0, 4))
  if (!isRealDay(date)) return { why: notReal }
  if (year < firstYear || year > lastYear)
    return { why: `Năm ${year} không có thật ở đây. Hãy ghi năm dương lịch, ví dụ 24/11/2026.` }
  return date
}

function whyNoDay(text: string): string {
  if (/^\d{1,2}[ /.-]+\d{1,2}[ /.-]+\d{2}$/.test(text))
    return 'Năm cần đủ bốn chữ số, ví dụ 24/11/2026.'
  if (/^(\d{1,2} ?[/.-] ?)?\d{4}$/.test(text)) return 'Cần đủ ngày, tháng, năm, ví dụ 24/11/2026.'
  if (/^\d+([.,]\d+)?$/.test(text))
    return 'Ô này là một số, không phải ngày. Hãy định dạng ô là Ngày (Date), hoặc ghi ngày/tháng/năm.'
  return 'Đây không phải ngày. Hãy ghi ngày/tháng/năm, ví dụ 24/11/2026.'
}
