import { expect, test } from 'vitest'
import { alertsByMonth, happenedByForm } from './own-series'

test('alerts are counted by the month of their day in Viet Nam', () => {
  const at = (issuedAt: string) => ({ issuedAt })
  expect(
    alertsByMonth([
      at('2026-10-31T18:00:00.000Z'),
      at('2026-10-31T12:00:00.000Z'),
      at('2026-11-02T12:00:00.000Z'),
      at('2026-08-02T12:00:00.000Z'),
    ]),
  ).toEqual([
    { label: '08/2026', value: 1 },
    { label: '09/2026', value: 0 },
    { label: '10/2026', value: 1 },
    { label: '11/2026', value: 2 },
  ])
  expect(alertsByMonth([])).toEqual([])
})

test('of years of alerts the latest twenty-four months are shown', () => {
  const years = ['2020-01-05', '2026-11-05'].map((issuedAt) => ({ issuedAt }))
  const months = alertsByMonth(years)
  expect(months).toHaveLength(24)
  expect([months[0]?.label, months[23]]).toEqual(['12/2024', { label: '11/2026', value: 1 }])
})

test('readers are summed over alerts of the same form, forms without any are left out', () => {
  const alert = (slug: string, scamForm: string, happened: number) => ({
    slug,
    title: slug,
    scamForm,
    helpful: 9,
    happened,
    crowded: 9,
  })
  expect(
    happenedByForm({
      alerts: [
        alert('a', 'SIM', 2),
        alert('b', 'OTP', 3),
        alert('c', 'SIM', 4),
        alert('d', 'X', 0),
      ],
    }),
  ).toEqual([
    { label: 'SIM', value: 6 },
    { label: 'OTP', value: 3 },
  ])
})
