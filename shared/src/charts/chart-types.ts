/**
 * Kinds of charts. The values are what the database holds: `doughnut` is from the time when parts of a
 * whole were drawn as a ring.
 */
export const chartTypes = [
  { value: 'bar', label: 'So sánh vài mốc' },
  { value: 'ranking', label: 'Xếp hạng (nhiều nhất trước)' },
  { value: 'order', label: 'Thứ hạng, nguồn không cho số' },
  { value: 'line', label: 'Diễn biến theo ngày' },
  { value: 'share', label: 'Bao nhiêu trong bao nhiêu (hình người)' },
  { value: 'doughnut', label: 'Các phần của một tổng' },
  { value: 'groups', label: 'Theo nhóm (tuổi, nghề…)' },
] as const

export type ChartType = (typeof chartTypes)[number]['value']
