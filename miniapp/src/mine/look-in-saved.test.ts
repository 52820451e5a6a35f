import { afterEach, expect, test } from 'vitest'
import { rememberPage } from '../platform/whats-new/remember'
import { seenPages } from '../platform/whats-new/seen-list'
import { storage } from '../platform/storage/storage'
import { readFine } from '../traffic-fines'
import { lookInSaved } from './look-in-saved'

afterEach(() => storage.forgetAll())

const fine = (slug: string, fineFrom: number, updatedAt: string) =>
  ({ slug, title: slug, fineFrom, validFrom: '2025-01-01', updatedAt }) as never
const [before, later] = ['2026-11-01T00:00:00.000Z', '2026-11-20T00:00:00.000Z']
const saved: Record<string, unknown> = {
  'fines-0.json': {
    dearer: fine('dearer', 900_000, later),
    same: fine('same', 500_000, later),
    older: fine('older', 100_000, '2026-10-01T00:00:00.000Z'),
  },
}
const files = {
  manifest: async () =>
    ({ details: { 'traffic-fines': ['fines-0.json'], procedures: [''] } }) as never,
}

test('news is found in what the phone keeps, and what it does not keep is not asked for', async () => {
  for (const slug of ['dearer', 'same', 'older', 'gone'])
    rememberPage(readFine(fine(slug, 500_000, before)))
  rememberPage({ ...readFine(fine('x', 1, before)), id: 'procedures/x' })
  rememberPage({ ...readFine(fine('x', 1, before)), id: 'nothing/x' })
  const asked: string[] = []
  await lookInSaved(seenPages(), files, async (file) => {
    asked.push(file)
    return saved[file]
  })
  expect(new Set(asked)).toEqual(new Set(['fines-0.json']))
  expect(
    seenPages()
      .filter(({ hasNews }) => hasNews)
      .map(({ id }) => id),
  ).toEqual(['traffic-fines/dearer'])
})

test('where nothing is kept there is no news', async () => {
  rememberPage(readFine(fine('dearer', 500_000, before)))
  await lookInSaved(seenPages(), files, async () => undefined)
  expect(seenPages().map(({ hasNews }) => hasNews)).toEqual([false])
})
