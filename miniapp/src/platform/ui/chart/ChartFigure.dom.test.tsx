import { screen, within } from '@testing-library/react'
import { chartTypes, type ChartType } from '@chung-tay/shared/charts/chart-types'
import { pointsFault, type ChartPoint } from '@chung-tay/shared/charts/points-fault'
import { expect, test } from 'vitest'
import { barriers, show } from '../../testing/show'
import type { ChartData } from './chart-data'
import { ChartFigure } from './ChartFigure'

const common = {
  title: 'Vụ lừa đảo',
  message: 'Năm 2025 ít hơn năm trước',
  unit: 'vụ',
  criterion: 'Số vụ đã khởi tố.',
  source: 'Bộ Công an',
  sourceUrl: 'https://example.vn',
  sourceDate: '2026-01-05T00:00:00Z',
}

/** Points of every kind, with the words which the picture must say of them. */
const kinds: Record<ChartType, { unit: string; points: ChartPoint[]; says: string[] }> = {
  bar: {
    unit: 'vụ',
    points: [
      { label: '2024', value: 1200 },
      { label: '2025', value: 900, note: 'ước tính' },
    ],
    says: ['1.200 vụ', '900 vụ', 'ước tính'],
  },
  ranking: {
    unit: 'lượt',
    points: [
      { label: 'Giả cơ quan', value: 7 },
      { label: 'Đầu tư giả', value: 31 },
    ],
    says: ['31 lượt', '7 lượt'],
  },
  order: {
    unit: 'hạng',
    points: [
      { label: 'Mạo danh công an', value: 1 },
      { label: 'Trúng thưởng', value: 2 },
    ],
    says: ['Mạo danh công an', 'Trúng thưởng'],
  },
  line: {
    unit: '%',
    points: [
      { label: '12/2024', value: 45.69, date: '2024-12-14' },
      { label: '12/2025', value: 32.12, date: '2025-12-18' },
    ],
    says: ['45,69%', '32,12%', '12/2024', '12/2025'],
  },
  share: {
    unit: 'người',
    points: [
      { label: '2024', value: 1, outOf: 220 },
      { label: '2025', value: 1, outOf: 555 },
    ],
    says: ['1 trong 220 người', '1 trong 555 người'],
  },
  doughnut: {
    unit: '%',
    points: [
      { label: 'Trên mạng', value: 59 },
      { label: 'Hình thức khác', value: 41 },
    ],
    says: ['59%', 'Trên mạng', '41%', 'Hình thức khác'],
  },
  groups: {
    unit: 'lượt',
    points: [
      { group: '18–24 tuổi', label: 'Việc làm giả', value: 12 },
      { group: '18–24 tuổi', label: 'Giả cơ quan', value: 3 },
      { group: 'Từ 60 tuổi', label: 'Việc làm giả', value: 1 },
      { group: 'Từ 60 tuổi', label: 'Giả cơ quan', value: 15 },
    ],
    says: ['18–24 tuổi', 'Từ 60 tuổi', '12 lượt', '15 lượt'],
  },
}

const chartOf = (type: ChartType): ChartData => ({
  ...common,
  type,
  unit: kinds[type].unit,
  points: kinds[type].points,
})

test.each(chartTypes.map(({ value }) => value))(
  'a chart of the kind %s says its one message, its numbers in place, by whom and when',
  async (type) => {
    const { points, says } = kinds[type]
    expect(pointsFault(type, points)).toBeUndefined()
    const shown = show(<ChartFigure chart={chartOf(type)} />)
    screen.getByRole('heading', { name: common.message })
    screen.getByText(/Nguồn: Bộ Công an, 05\/01\/2026/)
    // What is seen without opening the table, drawn words included.
    const picture = shown.container.querySelector('figure')!.cloneNode(true) as HTMLElement
    picture.querySelector('.ct-chart__more')?.remove()
    for (const words of says) expect(picture.textContent).toContain(words)
    expect(shown.container.querySelector('canvas')).toBeNull()
    expect(await barriers(shown)).toEqual([])
  },
)

test.each(chartTypes.map(({ value }) => value))(
  'the table behind a chart of the kind %s holds every number of it',
  (type) => {
    show(<ChartFigure chart={chartOf(type)} />)
    screen.getByText('Xem bảng số')
    const table = screen.getByRole('table', { name: common.title, hidden: true })
    const rows = within(table).getAllByRole('row', { hidden: true }).slice(1)
    const texts = rows.map(({ textContent }) => textContent)
    expect(rows).toHaveLength(kinds[type].points.length)
    for (const { label, value, outOf, group, date } of kinds[type].points) {
      const own = texts.find((text) => text.includes(label) && (!group || text.includes(group)))
      expect(own).toContain(value.toLocaleString('vi-VN'))
      if (outOf) expect(own).toContain(String(outOf))
      if (date) expect(own).toContain(date.slice(0, 4))
    }
  },
)

test('a ranking begins with the largest, in the picture and in the table', () => {
  show(<ChartFigure chart={chartOf('ranking')} />)
  const [first] = screen.getAllByRole('listitem')
  expect(first?.textContent).toContain('Đầu tư giả')
  const rows = screen.getAllByRole('row', { hidden: true })
  expect(rows[1]?.textContent).toContain('Đầu tư giả')
})

test('one number alone is written large, many in an order stand upright with the highest named', () => {
  const one = show(
    <ChartFigure
      chart={{
        ...common,
        type: 'bar',
        points: [{ label: '2024', value: 6000, note: 'hơn 6.000' }],
      }}
    />,
  )
  expect(one.container.querySelector('.ct-big')?.textContent).toBe('6.000 vụ2024 · hơn 6.000')
  one.unmount()
  const hours = Array.from({ length: 24 }, (_, hour) => ({
    label: `${hour}h`,
    value: hour === 20 ? 50 : hour,
  }))
  show(<ChartFigure chart={{ ...common, type: 'bar', points: hours }} />)
  screen.getByText('Cao nhất: 20h, 50 vụ')
})

test('a trend in which nothing moves has no highest day', () => {
  const points = ['2026-11-01', '2026-11-02', '2026-11-03'].map((date) => ({
    label: date,
    date,
    value: 0,
  }))
  const { container } = show(<ChartFigure chart={{ ...common, type: 'line', points }} />)
  expect(container.textContent).not.toContain('Cao nhất')
  expect(container.textContent).toContain('Từ 01/11/2026 đến 03/11/2026, lần nào cũng 0 vụ.')
})

test('a trend without days is drawn as bars: there are no distances of time to be true to', () => {
  const points = [
    { label: 'Đầu năm', value: 3 },
    { label: 'Cuối năm', value: 5 },
  ]
  const { container } = show(<ChartFigure chart={{ ...common, type: 'line', points }} />)
  expect(container.querySelectorAll('.ct-bars li')).toHaveLength(2)
})

test('without a message the name stands above; without a table nothing is folded', () => {
  show(<ChartFigure hasTable={false} chart={{ ...chartOf('bar'), message: null }} />)
  screen.getByRole('heading', { name: common.title })
  expect(screen.queryByText('Xem bảng số')).toBeNull()
})
