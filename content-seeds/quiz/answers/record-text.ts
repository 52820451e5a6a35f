type Row = Record<string, unknown>

const units: Record<string, string> = {
  days: 'ngày',
  'working-days': 'ngày làm việc',
  hours: 'giờ',
  'working-hours': 'giờ làm việc',
  months: 'tháng',
}
const channels: Record<string, string> = { online: 'trên mạng', 'in-person': 'trực tiếp' }

/** No sentence of the record: names for the machine, words for the search. */
const notSaid = new Set(['slug', 'keywords', 'key', 'kind', 'field', 'unit', 'currency'])

/**
 * All that a record of the starter content says, a sentence a line. What it holds as numbers is written
 * out: a time limit as "Phải xác minh: 3 ngày làm việc", a fee as "Cấp lại: 35.000 đồng", a fine as
 * "4.000.000 – 6.000.000 đồng", "trừ 4 điểm", "tước 22 – 24 tháng".
 */
export function recordText(record: Row): string {
  return [...said(record), ...fineLines(record)].join('\n')
}

function said(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(said)
  if (typeof value !== 'object' || value === null) return []
  const row = value as Row
  return [
    ...amountLine(row),
    ...Object.entries(row)
      .filter(([key]) => !notSaid.has(key))
      .flatMap(([, inner]) => said(inner)),
  ]
}

/** A row of time limits, of fees or of hotlines, or a point of a chart. */
function amountLine(row: Row): string[] {
  const { label, amount, unit, currency, channel, value, number, name: of } = row
  if (typeof number === 'string' && typeof of === 'string') return [`${number}: ${of}`]
  const name = typeof label === 'string' ? `${label}: ` : ''
  if (typeof value === 'number') return [`${name}${decimal(value)}`]
  if (typeof amount !== 'number') return []
  if (typeof unit === 'string' && units[unit]) return [`${name}${decimal(amount)} ${units[unit]}`]
  if (currency !== 'VND') return []
  const where = typeof channel === 'string' ? `, ${channels[channel] ?? channel}` : ''
  return [`${name}${dong(amount)} đồng${where}`]
}

function fineLines({ fineFrom, fineTo, points, suspendFrom, suspendTo, isWarning }: Row): string[] {
  const lines: string[] = []
  if (typeof fineFrom === 'number') lines.push(`${dong(fineFrom)} – ${dong(fineTo as number)} đồng`)
  if (typeof points === 'number') lines.push(`trừ ${points} điểm`)
  if (typeof suspendFrom === 'number')
    lines.push(`tước ${suspendFrom} – ${String(suspendTo)} tháng`)
  if (isWarning === true) lines.push('phạt cảnh cáo')
  return lines
}

const dong = (amount: number) => amount.toLocaleString('vi-VN')
const decimal = (value: number) => String(value).replace('.', ',')
