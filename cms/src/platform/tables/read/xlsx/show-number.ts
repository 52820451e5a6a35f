import { dateFromSerial, format as formatNumber, getFormatDateInfo, isDateFormat } from 'numfmt'
import type { Cell } from '../../cell'

/** From here on a number has more digits than Excel keeps. */
const tooManyDigits = 1e15
const lastDay = 2_958_465
const msOfDay = 86_400_000

const options = { locale: 'vi', dateErrorThrows: false, dateErrorNumber: false } as const

/**
 * A number as Excel shows it to somebody in Viet Nam, with the day it stands for when its format
 * says that it is one. @param dayOffset Days to add to one that was not counted from 1900.
 */
export function showNumber(value: number, pattern: string, dayOffset = 0): Cell {
  if (!Number.isFinite(value)) return { wrong: 'Ô này không đọc được. Hãy gõ lại.' }
  const format = shownFormat(pattern)
  const { isMoment, hasDay } = kindOf(format)
  if (isMoment) return showMoment(hasDay ? value + dayOffset : value, format, hasDay)
  if (Math.abs(value) >= tooManyDigits)
    return {
      wrong:
        'Số này dài hơn 15 chữ số nên Excel đã làm tròn. Hãy để ô dạng Văn bản (Text) rồi gõ lại.',
    }
  // "General" would show 12 digits as 1,2E+11.
  if (format === 'General' && Number.isInteger(value)) return String(value)
  return written(value, format)
}

function showMoment(given: number, format: string, hasDay: boolean): Cell {
  // Sums leave times a little short of midnight.
  const serial = Math.round(given * msOfDay) / msOfDay
  if (serial < 0 || serial >= lastDay + 1) return { wrong: 'Ngày trong ô này không có thật.' }
  const text = written(serial, format)
  const moment = dateFromSerial(Math.floor(serial))
  if (!hasDay || serial < 1 || !moment) return text
  const [year = 0, month = 0, day = 0] = moment
  return { text, day: [String(year).padStart(4, '0'), two(month), two(day)].join('-') }
}

const two = (number: number) => String(number).padStart(2, '0')

function written(value: number, format: string): string {
  try {
    return formatNumber(format, value, options).trim()
  } catch {
    // A format that nobody can read is shown as none.
    return formatNumber('General', value, options)
  }
}

type Kind = { isMoment: boolean; hasDay: boolean }

const kinds = new Map<string, Kind>()

function kindOf(format: string): Kind {
  const known = kinds.get(format)
  if (known) return known
  const kind = readKind(format)
  kinds.set(format, kind)
  return kind
}

function readKind(format: string): Kind {
  try {
    const { year, month, day } = getFormatDateInfo(format)
    return { isMoment: isDateFormat(format), hasDay: year || month || day }
  } catch {
    return { isMoment: false, hasDay: false }
  }
}

/** Formats that mean "as this computer writes days" and "… times". */
function shownFormat(pattern: string): string {
  if (/^\[\$-(x-sysdate|F800)\]/i.test(pattern)) return 'dd/mm/yyyy'
  if (/^\[\$-(x-systime|F400)\]/i.test(pattern)) return 'hh:mm:ss'
  return pattern || 'General'
}
