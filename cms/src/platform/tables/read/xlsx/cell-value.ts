import type { Cell } from '../../cell'
import { decodeEscapes } from './parse-xml'
import { showNumber } from './show-number'

/** A cell as it stands in the file. */
export type RawCell = {
  /** What kind of value it says it holds: s, str, inlineStr, b, e, d or n. */
  type: string
  style: number
  value: string
  hasValue: boolean
  hasFormula: boolean
  inline: string
}

export type Meaning = { strings: readonly string[]; formats: readonly string[]; is1904: boolean }

/** Days between the two ways of counting. */
const days1904 = 1462
const dayFormat = 'dd/mm/yyyy'

/** What a cell shows. */
export function readCell(raw: RawCell, { strings, formats, is1904 }: Meaning): Cell {
  const { type, value } = raw
  if (type === 'inlineStr') return raw.inline
  if (!raw.hasValue)
    return raw.hasFormula && type !== 'str'
      ? {
          wrong:
            'Ô này là công thức chưa có kết quả. Hãy mở tệp bằng Excel, lưu lại rồi chọn lại tệp.',
        }
      : ''
  switch (type) {
    case 's':
      return strings[Number(value)] ?? { wrong: 'Ô này bị hỏng. Hãy gõ lại.' }
    case 'str':
      return decodeEscapes(value)
    case 'b':
      return /^(1|true)$/i.test(value.trim()) ? 'TRUE' : 'FALSE'
    case 'e':
      return {
        wrong: `Ô này đang báo lỗi ${value.trim().slice(0, 20)} trong Excel. Hãy sửa công thức hoặc gõ lại.`,
      }
    case 'd':
      return readMoment(value.trim(), formats[raw.style])
    default: {
      const text = value.trim()
      const format = formats[raw.style] ?? 'General'
      return text === '' ? '' : showNumber(Number(text), format, is1904 ? days1904 : 0)
    }
  }
}

/** "1990-05-11", "1990-05-11T13:30:00", "13:30:00": how ISO 8601 writes moments. */
function readMoment(text: string, format: string | undefined): Cell {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? []
  const [, hours, minutes, seconds] = /(?:^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?/.exec(text) ?? []
  if (!year && !hours) return { wrong: 'Ngày trong ô này không đọc được. Hãy gõ lại.' }
  const time =
    (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400
  if (!year) return showNumber(time, format && format !== 'General' ? format : 'h:mm')
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day))
  const iso = `${year}-${month}-${day}`
  if (!new Date(ms).toISOString().startsWith(iso))
    return { wrong: 'Ngày trong ô này không có thật.' }
  const serial = ms / 86_400_000 + 25_569 + time
  const shown = showNumber(serial, format && format !== 'General' ? format : dayFormat)
  return { text: typeof shown === 'string' ? shown : 'text' in shown ? shown.text : iso, day: iso }
}
