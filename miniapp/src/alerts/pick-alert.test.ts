import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AlertCard } from '../platform/content'
import { filterAlerts } from './filter-alerts'
import { isNews, pickAlert } from './pick-alert'

const alert = (slug: string, more: object = {}) =>
  ({
    id: slug,
    slug,
    title: slug,
    summary: '',
    scamForm: '',
    severity: 'warning',
    group: 'combined',
    issuedAt: '2026-11-01T12:00:00.000Z',
    audiences: ['everyone'],
    ...more,
  }) as AlertCard
const at = (...slugs: string[]) => ({ areas: slugs.map((slug) => ({ id: slug, slug })) })
const today = '2026-11-24'

test('of what is news the commune’s own comes first, then the most severe, then the newest', () => {
  const old = alert('old', { severity: 'urgent', issuedAt: '2026-01-01T12:00:00.000Z' })
  const newer = alert('newer', { issuedAt: '2026-11-20T12:00:00.000Z' })
  const urgent = alert('urgent', { severity: 'urgent' })
  const mine = alert('mine', at('a'))
  const others = alert('others', { severity: 'urgent', ...at('b') })
  const all = [old, newer, urgent, mine, others]
  const pick = (alerts: AlertCard[], commune?: string) =>
    pickAlert(alerts, { commune, today })?.slug
  expect(pick(all, 'a')).toBe('mine')
  expect(pick(all)).toBe('urgent')
  expect(pick([old, newer, others])).toBe('newer')
  expect(pick([old, others], 'c')).toBe('old')
  expect(pickAlert(all, { chosen: 'old', commune: 'a', today })?.slug).toBe('old')
  expect(pickAlert([], { today })).toBeUndefined()
})

test('an alert is news until the day that staff name, else for ninety days', () => {
  const named = alert('x', { currentUntil: '2026-11-24T12:00:00.000Z' })
  expect([isNews(named, '2026-11-24'), isNews(named, '2026-11-25')]).toEqual([true, false])
  const open = alert('y')
  expect([isNews(open, '2027-01-30'), isNews(open, '2027-01-31')]).toEqual([true, false])
  expect(isNews(open, '2026-10-31')).toBe(false)
})

test('whatever there is, something is shown, and never only another commune’s while there is more', () => {
  const some = fc.array(
    fc.record({
      slug: fc.uuid(),
      severity: fc.constantFrom('info', 'warning', 'urgent'),
      day: fc.constantFrom('2026-01-05', '2026-10-10', '2026-11-24'),
      area: fc.constantFrom(undefined, 'a', 'b'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(some, fc.constantFrom('a', 'c', undefined), (made, commune) => {
      const alerts = made.map(({ slug, severity, day, area }) =>
        alert(slug, { severity, issuedAt: `${day}T12:00:00.000Z`, ...(area ? at(area) : {}) }),
      )
      const picked = pickAlert(alerts, { commune, today })
      expect(picked).toBeDefined()
      const isOthers = (each: AlertCard) =>
        (each.areas?.length ?? 0) > 0 &&
        !made.some((one) => one.slug === each.slug && one.area === commune)
      if (alerts.some((each) => !isOthers(each))) expect(isOthers(picked!)).toBe(false)
    }),
  )
})

test('filters keep what is meant for everybody, and put first what names the reader', () => {
  const forAll = alert('all', { title: 'Giả danh công an' })
  const elderly = alert('elderly', { audiences: ['elderly'], severity: 'urgent' })
  const parents = alert('parents', { audiences: ['parents'], ...at('a') })
  const slugs = (filter: Parameters<typeof filterAlerts>[1]) =>
    filterAlerts([forAll, elderly, parents], filter).map(({ slug }) => slug)
  expect(slugs({ audience: 'elderly' })).toEqual(['elderly', 'all'])
  expect(slugs({ area: 'a' })).toEqual(['parents', 'all', 'elderly'])
  expect(slugs({ area: 'b' })).toEqual(['all', 'elderly'])
  expect(slugs({ severity: 'urgent' })).toEqual(['elderly'])
  expect(slugs({ words: 'gia danh' })).toEqual(['all'])
})
