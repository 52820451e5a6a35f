import { readFileSync } from 'node:fs'
import vm from 'node:vm'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { markOf } from './fact'
import { isChanged, keepPage, linesFor, seenNow } from './keep-page'
import type { SeenPage } from './seen-page'
import { readPage, someDay, someFacts } from './testing'

const now = new Date('2026-11-12T03:00:00Z')
const seen = (id: string, size = 100): SeenPage => ({
  ...seenNow(readPage([], { id }), now, '2026-11-12'),
  size,
})

test('the page seen last is first, and once', () => {
  const { pages, dropped } = keepPage([seen('a'), seen('b')], seen('b', 7))
  expect(pages.map(({ id, size }) => [id, size])).toEqual([
    ['b', 7],
    ['a', 100],
  ])
  expect(dropped).toEqual([])
})

test('number and letters are bounded: the longest unseen goes first', () => {
  let pages: SeenPage[] = []
  const gone: string[] = []
  for (let at = 0; at < 70; at += 1) {
    const kept = keepPage(pages, seen(`p${at}`))
    pages = kept.pages
    gone.push(...kept.dropped)
  }
  expect(pages).toHaveLength(60)
  expect(gone).toEqual(Array.from({ length: 10 }, (_, at) => `p${at}`))
  const { pages: left, dropped } = keepPage(pages, seen('large', 119_900))
  expect(left.map(({ id }) => id)).toEqual(['large', 'p69'])
  expect(dropped).toHaveLength(59)
})

test('however pages come, what is kept stays within the bounds and nothing is lost unnamed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 0, max: 60_000 })), { maxLength: 200 }),
      (visits) => {
        let pages: SeenPage[] = []
        for (const [name, size] of visits) {
          const before = pages.map(({ id }) => id)
          const kept = keepPage(pages, seen(`p${name}`, size))
          pages = kept.pages
          const ids = pages.map(({ id }) => id)
          expect(ids[0]).toBe(`p${name}`)
          expect(new Set(ids).size).toBe(ids.length)
          expect(ids.length).toBeLessThanOrEqual(60)
          expect(pages.reduce((sum, page) => sum + page.size, 0)).toBeLessThanOrEqual(120_000)
          for (const id of before) expect(ids.includes(id)).not.toBe(kept.dropped.includes(id))
        }
      },
    ),
  )
})

test('an older copy of a page, read without a network, is no news', () => {
  const known = seenNow(readPage([{ part: 'fee', name: '', says: '1' }]), now, '2026-11-12')
  const older = { asOf: '2026-10-01T00:00:00.000Z', mark: 'x' }
  expect(isChanged(known, older, '2026-11-12')).toBe(false)
  expect(isChanged(known, { ...older, asOf: known.asOf }, '2026-11-12')).toBe(true)
})

const script = readFileSync(new URL('../../../public/last-visit.js', import.meta.url), 'utf8')

/** For how many lines `public/last-visit.js` keeps room, with what a phone has stored. */
function roomKept(stored: Record<string, string>, page: object, search = ''): number {
  const root: { dataset: { news?: string } } = { dataset: {} }
  vm.runInNewContext(script, {
    document: { currentScript: { dataset: page }, documentElement: root },
    location: { search },
    localStorage: { getItem: (key: string) => stored[key] ?? null },
    Date,
  })
  return Number(root.dataset.news ?? 0)
}

test('before the first paint room is kept exactly where the app will tell of a change', () => {
  vi.useFakeTimers()
  const outcomes = { room: 0, none: 0 }
  try {
    fc.assert(
      fc.property(
        ...([someFacts, someFacts, someDay, someDay, fc.boolean()] as const),
        (before, after, one, other, isOlder) => {
          const [seenOn, today] = [one, other].sort() as [string, string]
          vi.setSystemTime(new Date(`${today}T05:00:00+07:00`))
          const known = seenNow(readPage(before), now, seenOn)
          const asOf = isOlder ? '2026-10-01T00:00:00.000Z' : known.asOf
          const page = { id: known.id, asOf, mark: markOf(after) }
          const stored = { 'chung-tay:seen': JSON.stringify([seen('procedures/z'), known]) }
          const room = roomKept(stored, page)
          outcomes[room > 0 ? 'room' : 'none'] += 1
          expect(room).toBe(isChanged(known, page, today) ? linesFor(known, page) : 0)
        },
      ),
      { numRuns: 300 },
    )
  } finally {
    vi.useRealTimers()
  }
  expect(Math.min(outcomes.room, outcomes.none)).toBeGreaterThan(30)
})

test('no room where nothing is remembered, the person said no, an editor looks, or storage is spoilt', () => {
  const known = seenNow(readPage([{ part: 'fee', name: '', says: '1 đ' }]), now, '2026-11-12')
  const page = {
    id: known.id,
    asOf: known.asOf,
    mark: markOf([{ part: 'fee', name: '', says: '2 đ' }]),
  }
  const stored = { 'chung-tay:seen': JSON.stringify([known]) }
  expect(roomKept(stored, page)).toBe(1)
  expect(roomKept({}, page)).toBe(0)
  expect(roomKept({ ...stored, 'chung-tay:seen.off': 'true' }, page)).toBe(0)
  expect(roomKept(stored, page, '?xem-truoc=1')).toBe(0)
  expect(roomKept({ 'chung-tay:seen': '{' }, page)).toBe(0)
  expect(roomKept({ 'chung-tay:seen': '[null]' }, page)).toBe(0)
})
