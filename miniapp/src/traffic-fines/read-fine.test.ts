import type { TrafficFine } from '@chung-tay/shared/payload-types'
import { expect, test } from 'vitest'
import { readFine } from './read-fine'

const fine = {
  slug: 'vuot-den-do',
  title: 'Xe máy vượt đèn đỏ',
  fineFrom: 4_000_000,
  fineTo: 6_000_000,
  points: 4,
  validFrom: '2025-01-01T12:00:00.000Z',
  updatedAt: '2026-11-12T00:00:00.000Z',
} as TrafficFine

test('of a fine the sum, the licence and the days are remembered', () => {
  const says = (given: TrafficFine) =>
    readFine(given).facts.map(({ part, says }) => `${part}: ${says}`)
  expect(says(fine)).toEqual([
    'fine: 4.000.000–6.000.000 đ',
    'licence: Trừ 4 điểm bằng lái',
    'validity: từ 01/01/2025',
  ])
  const warning = { ...fine, isWarning: true, points: null, validTo: '2026-12-31T12:00:00.000Z' }
  expect(says(warning)).toEqual([
    'fine: Phạt cảnh cáo',
    'validity: từ 01/01/2025 đến hết 31/12/2026',
  ])
  expect(readFine(fine)).toMatchObject({
    id: 'traffic-fines/vuot-den-do',
    to: '/muc-phat/vuot-den-do',
  })
})
