import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { usageBatchSchema, type UsageBatch } from '@chung-tay/shared/usage/contract'
import { createTally, type UsageCount } from './tally'

const name = (visitor: number | string) => createHash('sha256').update(String(visitor)).digest()
/** Somebody in a network of their own. */
const from = (visitor: number) => [name(visitor), () => name(`network of ${visitor}`)] as const
const morning = new Date('2026-11-24T01:30:00.000Z')
const tallyOf = (run: string, threshold = 5) => createTally({ run, threshold })
const parse = (batch: UsageBatch) => usageBatchSchema.parse(batch)

/** Adds up counters as the database does. */
function stored(...drains: UsageCount[][]): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const { id, count } of drains.flat()) sums[id] = (sums[id] ?? 0) + count
  return sums
}

const batches = fc.array(
  fc.record({
    visits: fc.integer({ min: 0, max: 2 }),
    device: fc.constantFrom('first' as const, 'few' as const, 'regular' as const),
    views: fc.array(
      fc.constantFrom(
        { page: '/' },
        { page: '/thu-tuc' },
        { page: '/thu-tuc/:slug', slug: 'cap-lai-the-can-cuoc' },
      ),
      { maxLength: 4 },
    ),
    visitor: fc.integer({ min: 0, max: 9 }),
    replica: fc.integer({ min: 0, max: 2 }),
    drains: fc.boolean(),
  }),
  { maxLength: 40 },
)

test('however it is spread over replicas and writes, every opening is counted once', () => {
  let many = 0
  fc.assert(
    fc.property(batches, (all) => {
      if (all.length > 20) many += 1
      const replicas = [tallyOf('a'), tallyOf('b'), tallyOf('c')]
      const drained: UsageCount[][] = []
      for (const { visitor, replica, drains, ...batch } of all) {
        replicas[replica]!.count(parse(batch), ...from(visitor), morning)
        if (drains) drained.push(replicas[replica]!.drain())
      }
      const sums = stored(...drained, ...replicas.map((each) => each.drain()))
      const of = (metric: string) =>
        Object.entries(sums)
          .filter(([id]) => id.split(' ')[1] === metric)
          .reduce((sum, [, count]) => sum + count, 0)
      const views = all.reduce((sum, each) => sum + each.views.length, 0)
      expect([of('views'), of('hours'), of('visits'), of('devices')]).toEqual([
        views,
        views,
        all.reduce((sum, each) => sum + each.visits, 0),
        all.length,
      ])
      for (const [at, run] of ['a', 'b', 'c'].entries()) {
        const visitors = new Set(
          all.filter((each) => each.replica === at).map((each) => each.visitor),
        )
        expect(sums[`2026-11-24 visitors ${run}`] ?? 0).toBe(visitors.size)
      }
    }),
  )
  expect(many).toBeGreaterThan(5)
})

test('what could not be written is counted with the next write', () => {
  const tally = tallyOf('a')
  tally.count(parse({ views: [{ page: '/' }] }), ...from(1), morning)
  const lost = tally.drain()
  tally.count(parse({ views: [{ page: '/' }] }), ...from(2), morning)
  tally.restore(lost)
  expect(stored(tally.drain())).toMatchObject({
    '2026-11-24 views /': 2,
    '2026-11-24 visitors a': 2,
  })
})

test('a search leaves the memory only once enough different people asked for it on one day', () => {
  let again = 0
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 60 }), (askers) => {
      const tally = tallyOf('a')
      const drained: UsageCount[][] = []
      for (const asker of askers) {
        tally.count(parse({ searches: ['mat ho khau'] }), ...from(asker), morning)
        drained.push(tally.drain())
      }
      const different = new Set(askers).size
      if (different >= 5 && askers.length > 2 * different) again += 1
      const counted = stored(...drained)['2026-11-24 searches mat ho khau']
      expect(counted).toBe(different < 5 ? undefined : different)
    }),
  )
  expect(again).toBeGreaterThan(5)
})

test('any number of browsers behind one network are one asker', () => {
  const tally = tallyOf('a')
  const ask = (browser: string, network: string) =>
    tally.count(parse({ searches: ['mat ho khau'] }), name(browser), () => name(network), morning)
  for (let browser = 0; browser < 50; browser += 1) ask(`${browser}`, 'one')
  for (const network of ['two', 'three', 'four']) ask('same browser', network)
  expect(stored(tally.drain())['2026-11-24 searches mat ho khau']).toBeUndefined()
  ask('same browser', 'five')
  expect(stored(tally.drain())['2026-11-24 searches mat ho khau']).toBe(5)
})

test('what every object has by itself is no page', () => {
  const tally = tallyOf('a')
  const inherited = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', 'get']
  tally.count(parse({ views: inherited.map((page) => ({ page })) }), ...from(1), morning)
  expect(stored(tally.drain())).toEqual({ '2026-11-24 visitors a': 1 })
})

test('a new day begins from nothing, after midnight in Viet Nam', () => {
  const tally = tallyOf('a')
  const late = new Date('2026-11-24T16:59:00.000Z')
  const early = new Date('2026-11-24T17:01:00.000Z')
  for (const visitor of [1, 2, 3, 4]) {
    tally.count(parse({ searches: ['mat ho khau'], visits: 1 }), ...from(visitor), late)
  }
  tally.count(parse({ searches: ['mat ho khau'], visits: 1 }), ...from(5), early)
  expect(stored(tally.drain())).toEqual({
    '2026-11-24 visits all': 4,
    '2026-11-24 visitors a': 4,
    '2026-11-25 visits all': 1,
    '2026-11-25 visitors a': 1,
  })
})

test('pages that are not named, tips above all, and searches that tell of somebody are not counted', () => {
  const tally = tallyOf('a', 1)
  const views = ['/to-giac', '/to-giac/viet', '/tim', '/phan-anh/theo-doi', '/bia-dat']
  const searches = ['0912345678', '034095001234', 'a@b.vn', 'vietcombank.xyz']
  tally.count(parse({ views: views.map((page) => ({ page })), searches }), ...from(1), morning)
  expect(stored(tally.drain())).toEqual({ '2026-11-24 visitors a': 1 })
})

test('switched off, nothing is counted', () => {
  const tally = tallyOf('a')
  tally.adjust({ isOn: false, threshold: 5 })
  tally.count(parse({ views: [{ page: '/' }] }), ...from(1), morning)
  expect(tally.drain()).toEqual([])
})
