import type { ChartPoint } from './chart-data'

/** “18.900 tỷ đồng”, “32,12%”. */
export function valueWords(value: number, unit: string): string {
  return unit === '%' ? `${numberWords(value)}%` : `${numberWords(value)} ${unit}`
}

/** “18.900”, “32,12”. */
export const numberWords = (value: number) =>
  value.toLocaleString('vi-VN', { maximumFractionDigits: 2 })

/** “1 trong 220 người”. */
export function shareWords({ value, outOf }: Pick<ChartPoint, 'value' | 'outOf'>, unit: string) {
  return `${numberWords(value)} trong ${numberWords(outOf ?? value)} ${unit}`
}

/** “0,45%” of 1 in 220. */
export function percentWords(value: number, whole: number): string {
  return `${numberWords(whole > 0 ? (value / whole) * 100 : 0)}%`
}
