import type { UsageBatch } from '@chung-tay/shared/usage/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countableSearch } from '@chung-tay/shared/usage'
import { createBatch } from './batch'
import { countToday, type DeviceDays } from './device-days'

function started() {
  const sent: UsageBatch[] = []
  const batch = createBatch({ send: (each) => sent.push(each), wakeLater: () => undefined })
  return { sent, batch }
}
const page = (pattern: string, params = {}) => ({ pattern, params })

test('what happens between two sendings goes out in one piece', () => {
  const { sent, batch } = started()
  batch.opened('few')
  batch.shown(page('/'))
  batch.shown(page('/thu-tuc/:slug', { slug: 'a' }))
  batch.searched(countableSearch('  Mất  Hộ Khẩu'))
  batch.searched(countableSearch('mat ho khau'))
  batch.flush()
  batch.flush()
  expect(sent).toEqual([
    {
      visits: 1,
      device: 'few',
      views: [{ page: '/' }, { page: '/thu-tuc/:slug', slug: 'a' }],
      searches: ['mat ho khau'],
    },
  ])
})

test('from a page of tips nothing goes out, and what was waiting is forgotten', () => {
  const { sent, batch } = started()
  batch.opened('first')
  batch.shown(page('/'))
  batch.shown(page('/to-giac'))
  batch.searched(countableSearch('mat ho khau'))
  batch.opened(undefined)
  batch.flush()
  batch.shown(page('/to-giac/hop-thu'))
  batch.flush()
  expect(sent).toEqual([])
  batch.shown(page('/lien-he'))
  batch.flush()
  expect(sent).toEqual([{ views: [{ page: '/lien-he' }] }])
})

test('pages that are not counted and words that tell of somebody are left out', () => {
  const { sent, batch } = started()
  batch.shown(page('/phan-anh/theo-doi'))
  batch.shown(page('*'))
  batch.searched(countableSearch('0912345678'))
  batch.flush()
  expect(sent).toEqual([])
})

test('a device reports once a day, by its days of the month', () => {
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(days, (used) => {
      let kept: DeviceDays | undefined
      const reports = used
        .sort((a, b) => a - b)
        .flatMap((day) => {
          const today = `2026-11-${String(day).padStart(2, '0')}`
          const first = countToday(kept, today)
          const again = countToday(first.kept, today)
          kept = again.kept
          expect(again.report).toBeUndefined()
          return first.report ?? []
        })
      expect(reports).toEqual(
        used.map((_, at) => (at === 0 ? 'first' : at < 3 ? 'few' : 'regular')),
      )
      expect(countToday(kept, '2026-12-01').report).toBe('first')
    }),
  )
})
