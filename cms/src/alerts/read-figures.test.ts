import { expect, test } from 'vitest'
import { readFigures } from './read-figures'

test('a table of a spreadsheet becomes figures; headings are left, and told', () => {
  const pasted = 'Năm\tThiệt hại (tỷ đồng)\n2023\t8.000\n2024\t18.900,5\n\nTổng\t\n'
  expect(readFigures(pasted, 'bar')).toEqual({
    figures: [
      { label: '2023', value: 8000 },
      { label: '2024', value: 18_900.5 },
    ],
    left: [1, 5],
  })
})

test('each kind of chart takes of a row what it shows', () => {
  expect(readFigures('Người mất tiền\t1\t220', 'share').figures).toEqual([
    { label: 'Người mất tiền', value: 1, outOf: 220 },
  ])
  expect(readFigures('Mất tiền\t18–24 tuổi\t12%', 'groups').figures).toEqual([
    { label: 'Mất tiền', value: 12, group: '18–24 tuổi' },
  ])
  expect(readFigures('02/2024\t5\tước tính', 'line').figures).toEqual([
    { label: '02/2024', value: 5, date: '2024-02-29T12:00:00.000Z', note: 'ước tính' },
  ])
  expect(readFigures('31/02/2024\t5', 'line').figures).toEqual([{ label: '31/02/2024', value: 5 }])
})
