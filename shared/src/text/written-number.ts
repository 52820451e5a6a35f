/**
 * Reads a number as it is written in Vietnamese: dots or spaces between thousands, a comma before decimals,
 * maybe with its unit: “120.000 đ”, “1 500 000”, “12,5”. Commas between thousands are taken as well, and a
 * dot before one or two digits, as spreadsheets write them. Nothing that begins with 0 has thousands.
 * @returns undefined when it is no number, or could be two: “1.23.4”, “12.0000”, “12,125” without a unit.
 */
export function readNumber(text: string): number | undefined {
  const written = text.normalize('NFC').toLowerCase().trim()
  const bare = written.replace(/(?:vnđ|vnd|đồng|đ|₫|usd|\$)\.?$/u, '')
  const plain = bare.replace(/[\s  ]+/gu, ' ').trim()
  const [, sign = '', digits = ''] = /^([-−–]?) ?(.*)$/u.exec(plain) ?? []
  // Twelve and an eighth, or twelve thousand one hundred and twenty-five: of money alone it is plain.
  if (bare === written && /^[1-9]\d{0,2},(?!000)\d{3}$/.test(digits)) return undefined
  const value = unsigned(digits)
  return value === undefined ? undefined : sign ? -value : value
}

function unsigned(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text)
  for (const [thousands, decimal] of [
    ['\\.', ','],
    [',', '\\.'],
    [' ', '[.,]'],
  ] as const) {
    if (!new RegExp(`^[1-9]\\d{0,2}(${thousands}\\d{3})+(${decimal}\\d+)?$`).test(text)) continue
    return Number(text.replace(new RegExp(thousands, 'g'), '').replace(',', '.'))
  }
  return /^(?:\d+(?:,\d+|\.\d{1,2})|0\.\d+)$/.test(text)
    ? Number(text.replace(',', '.'))
    : undefined
}

/** The same number as it is written: “120.000”, “12,5”. */
export function writeNumber(value: number): string {
  return value.toLocaleString('vi-VN', { maximumFractionDigits: 10 })
}
