import type { ChartType } from './chart-types'

/** One number of a chart, as staff write it and the database holds it. */
export type ChartPoint = {
  id?: string | null
  label: string
  value: number
  note?: string | null
  /** Day of the value, for a trend: ISO 8601. */
  date?: string | null
  /** The denominator, for a share: `value` of so many. */
  outOf?: number | null
  /** Whose number it is, for small multiples, such as “18–24 tuổi”. */
  group?: string | null
}

/**
 * What is missing for points to be drawn as this kind of chart, in words for who writes them; undefined
 * when they are fine. A chart that cannot be drawn honestly is not stored.
 */
export function pointsFault(
  type: ChartType,
  points: readonly Partial<ChartPoint>[],
): string | undefined {
  const row = (fits: (point: Partial<ChartPoint>) => boolean) => {
    const at = points.findIndex((point) => !fits(point))
    return at < 0 ? undefined : at + 1
  }
  const negative = row(({ value }) => (value ?? 0) >= 0)
  if (negative) return `Điểm ${negative}: giá trị không được là số âm.`
  if (type === 'line') {
    const undated = row(({ date }) => Boolean(date))
    if (undated)
      return `Điểm ${undated}: biểu đồ diễn biến cần ngày ở mọi điểm, để khoảng cách trên hình đúng với thời gian thật.`
    const days = points.map(({ date }) => String(date).slice(0, 10))
    if (new Set(days).size < days.length) return 'Hai điểm không được cùng một ngày.'
  }
  if (type === 'share') {
    const without = row(
      ({ value, outOf }) => isWhole(value) && isWhole(outOf) && Number(outOf) >= Number(value),
    )
    if (without)
      return `Điểm ${without}: cần hai số nguyên, ví dụ giá trị 1 trong tổng số 220; tổng số không nhỏ hơn giá trị.`
  }
  if (type === 'groups') {
    const lone = row(({ group }) => Boolean(group))
    if (lone) return `Điểm ${lone}: cần ghi nhóm, ví dụ “18–24 tuổi”.`
  }
  if (type === 'order') {
    const wrong = row(({ value }) => isWhole(value) && Number(value) >= 1)
    if (wrong) return `Điểm ${wrong}: giá trị là thứ hạng, số nguyên từ 1.`
  }
  if (type === 'doughnut' && points.length > 0 && !points.some(({ value }) => (value ?? 0) > 0))
    return 'Các phần của một tổng không thể đều bằng 0.'
  return undefined
}

const isWhole = (value: unknown) => Number.isInteger(value)
