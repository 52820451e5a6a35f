import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { barriers, show } from '../../testing/show'
import { ChartFigure } from './ChartFigure'

// There is nothing to paint on here; the journeys look at the picture.
vi.mock('./ChartCanvas', () => ({ default: () => null }))

test('every chart has its table, how it was counted, by whom and when', async () => {
  const shown = show(
    <ChartFigure
      chart={{
        title: 'Vụ lừa đảo',
        type: 'bar',
        unit: 'vụ',
        criterion: 'Số vụ đã khởi tố.',
        points: [
          { label: '2024', value: 1200 },
          { label: '2025', value: 900, note: 'ước tính' },
        ],
        source: 'Bộ Công an',
        sourceUrl: 'https://example.vn',
        sourceDate: '2026-01-05T00:00:00Z',
      }}
    />,
  )
  const table = screen.getByRole('table', { name: 'Vụ lừa đảo' })
  expect(table.textContent).toContain('1.200')
  expect(screen.getByRole('rowheader', { name: /2025/ }).textContent).toContain('ước tính')
  expect(screen.getByText(/Nguồn: Bộ Công an/)).toBeTruthy()
  expect(await barriers(shown)).toEqual([])
})
