import { expect, test } from 'vitest'
import { pointsFault } from './points-fault'

const point = { label: 'x', value: 1 }

test.each([
  ['line', [{ ...point, date: '2025-01-01' }, point], /Điểm 2: .*ngày/],
  [
    'line',
    [
      { ...point, date: '2025-01-01' },
      { ...point, date: '2025-01-01T00:00:00Z' },
    ],
    /cùng một ngày/,
  ],
  ['share', [{ ...point, outOf: 220 }, point], /Điểm 2: .*220/],
  ['share', [{ label: 'x', value: 3, outOf: 2 }], /không nhỏ hơn/],
  ['share', [{ label: 'x', value: 0.45, outOf: 100 }], /số nguyên/],
  ['groups', [point], /nhóm/],
  ['order', [{ label: 'x', value: 1.5 }], /thứ hạng/],
  ['doughnut', [{ label: 'x', value: 0 }], /bằng 0/],
  ['bar', [{ label: 'x', value: -1 }], /số âm/],
] as const)('a chart of the kind %s with %j is refused in words', (type, points, words) => {
  expect(pointsFault(type, points)).toMatch(words)
})

test.each([
  [
    'line',
    [
      { ...point, date: '2025-01-01' },
      { ...point, date: '2025-01-02' },
    ],
  ],
  ['share', [{ ...point, outOf: 220 }]],
  ['groups', [{ ...point, group: 'Từ 60 tuổi' }]],
  ['order', [point]],
  ['doughnut', [point]],
  ['bar', []],
] as const)('a chart of the kind %s with what it needs is taken', (type, points) => {
  expect(pointsFault(type, points)).toBeUndefined()
})
