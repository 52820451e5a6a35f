import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../calendar/local-date'
import type { AlertCard, FigureCard } from '../content/queries'
import { bulletinCounts, bulletinOf, bulletinWeeks } from './bulletin'

const alert = (slug: string, issuedAt: string, more: Partial<AlertCard> = {}) =>
  ({ id: slug, slug, title: slug, issuedAt, severity: 'warning', ...more }) as AlertCard
const figure = (slug: string, sourceDate: string, points = 1) =>
  ({
    id: slug,
    slug,
    sourceDate,
    type: 'bar',
    points: Array.from({ length: points }, () => ({ label: '', value: 1 })),
  }) as FigureCard

test('a week goes from Monday to Sunday in Viet Nam, not in Greenwich', () => {
  const alerts = [
    // Sunday 29/11 at 23:30 and Monday 30/11 at 00:30 in Viet Nam.
    alert('sunday', '2026-11-29T16:30:00.000Z'),
    alert('monday', '2026-11-29T17:30:00.000Z'),
  ]
  const slugs = (week: string) =>
    bulletinOf(week, { alerts, figures: [] }).alerts.map(({ slug }) => slug)
  expect([slugs('2026-w48'), slugs('2026-w49')]).toEqual([['sunday'], ['monday']])
  expect(bulletinWeeks({ alerts, figures: [] })).toEqual(['2026-w49', '2026-w48'])
})

test('the most severe leads, its chart is the chart of the week; without one a figure of the week is', () => {
  const chart = { title: 'x' } as NonNullable<AlertCard['charts']>[number]
  const alerts = [
    alert('new', '2026-11-26', { charts: [chart] }),
    alert('urgent', '2026-11-24', { severity: 'urgent' }),
  ]
  const figures = [figure('alone', '2026-11-25'), figure('compares', '2026-11-25', 2)]
  const { lead, chart: shown } = bulletinOf('2026-w48', { alerts, figures })
  expect([lead?.slug, shown]).toEqual(['urgent', chart])
  const plain = bulletinOf('2026-w48', { alerts: alerts.slice(1), figures })
  expect(plain.chart).toBe(figures[1])
  expect(bulletinCounts(plain)).toBe('1 tin mới, 2 số liệu mới')
})

test('an empty week has nothing, and is none of the weeks', () => {
  const content = { alerts: [alert('a', '2026-11-24')], figures: [figure('f', '2026-01-07')] }
  expect(bulletinOf('2026-w40', content)).toMatchObject({
    alerts: [],
    figures: [],
    from: '2026-09-28',
  })
  expect(bulletinOf('2026-w40', content).chart).toBeUndefined()
  expect(bulletinWeeks(content)).toEqual(['2026-w48', '2026-w02'])
})

test('every alert and every figure is in one bulletin', () => {
  const days = fc.array(
    fc.integer({ min: 0, max: 800 }).map((later) => addDays('2025-01-01', later)),
    { maxLength: 10 },
  )
  fc.assert(
    fc.property(days, days, (issued, published) => {
      const content = {
        alerts: issued.map((day, at) => alert(`a${at}`, day)),
        figures: published.map((day, at) => figure(`f${at}`, day)),
      }
      const bulletins = bulletinWeeks(content).map((week) => bulletinOf(week, content))
      const slugs = bulletins.flatMap(({ alerts, figures }) =>
        [...alerts, ...figures].map(({ slug }) => slug),
      )
      expect(slugs.sort()).toEqual(
        [...content.alerts, ...content.figures].map(({ slug }) => slug).sort(),
      )
      expect(bulletins.every((each) => bulletinCounts(each) !== '')).toBe(true)
    }),
  )
})
