import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { IdRange, Records } from '../records/records'
import { aroundEntry, boardPage, countAll, countEntry, cursorOf, rankOf, toCounts } from '.'
import type { Placed, RankCount } from '.'

/** The two collections, held in memory the naive way. */
function memory(entries: Placed[]) {
  const counters = new Map<string, number>()
  for (const entry of entries) countEntry(counters, entry, 1)
  const counts = {
    sum: async (ranges: readonly { from: string; below: string }[]) =>
      [...counters].reduce(
        (sum, [id, count]) =>
          ranges.some(({ from, below }) => id >= from && id < below) ? sum + count : sum,
        0,
      ),
  } as unknown as Records<RankCount>
  const compare = (a: readonly unknown[], b: readonly unknown[]): number => {
    for (const [at, value] of a.entries()) {
      if (value !== b[at]) return (value as number) < (b[at] as number) ? -1 : 1
    }
    return 0
  }
  const sorted = [...entries].sort((a, b) => compare(cursorOf(a), cursorOf(b)))
  const page = async ({
    where,
    after,
    isBackwards,
    limit,
  }: Parameters<Records<Placed>['page']>[0]) => {
    const of = sorted.filter(({ board }) => board === where.board)
    const way = isBackwards ? of.reverse() : of
    return way
      .filter((each) => !after || compare(cursorOf(each), after) === (isBackwards ? -1 : 1))
      .slice(0, limit)
  }
  return { store: { entries: { page } as unknown as Records<Placed>, counts }, counts, sorted }
}

const placed = fc
  .array(fc.record({ key: fc.integer({ min: 0, max: 40 }), board: fc.constantFrom('a', 'b') }), {
    maxLength: 60,
  })
  .map((all) => all.map((each, at) => ({ ...each, id: `e${at}`, reachedAt: at % 7 })))

test('ranks, pages and neighbours are those of a plain sort', async () => {
  let large = 0
  await fc.assert(
    fc.asyncProperty(placed, fc.integer({ min: 1, max: 9 }), async (entries, limit) => {
      const { store, counts, sorted } = memory(entries)
      const board = sorted.filter((each) => each.board === 'a')
      const naive = (entry: Placed) => 1 + board.filter(({ key }) => key < entry.key).length
      if (board.length > 2 * limit && board.length > 20) large += 1
      expect(await countAll(counts, 'a')).toBe(board.length)
      const seen: string[] = []
      for (let after: ReturnType<typeof cursorOf> | undefined; ;) {
        const page = await boardPage(store, 'a', { after, limit })
        for (const { rank, entry } of page) {
          expect(rank).toBe(naive(entry))
          seen.push(entry.id)
        }
        if (page.length < limit) break
        after = cursorOf(page.at(-1)!.entry)
      }
      expect(seen).toEqual(board.map(({ id }) => id))
      for (const [at, entry] of board.entries()) {
        const around = await aroundEntry(store, entry, 2)
        expect(around.map((each) => each.entry.id)).toEqual(
          board.slice(Math.max(0, at - 2), at + 3).map(({ id }) => id),
        )
        expect(around.map(({ rank }) => rank)).toEqual(around.map((each) => naive(each.entry)))
        expect(await rankOf(counts, 'a', entry.key)).toBe(naive(entry))
      }
    }),
    { numRuns: 150 },
  )
  // Ties that reach over the end of a page need boards of several pages.
  expect(large).toBeGreaterThan(5)
})

test('keys of any size have their place', async () => {
  let many = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 16 ** 6 - 1 }), { minLength: 1, maxLength: 40 }),
      async (keys) => {
        const entries = keys.map((key, at) => ({ id: `e${at}`, board: 'a', key, reachedAt: at }))
        const { counts } = memory(entries)
        if (keys.length > 20) many += 1
        for (const key of keys)
          expect(await rankOf(counts, 'a', key)).toBe(1 + keys.filter((k) => k < key).length)
      },
    ),
  )
  expect(many).toBeGreaterThan(5)
})

test.each([-1, 16 ** 6, 1.5, Number.NaN])('%s is no key', (key) => {
  const amounts = new Map<string, number>()
  expect(() => countEntry(amounts, { board: 'a', key }, 1)).toThrow(`No such key: ${key}`)
  expect(amounts.size).toBe(0)
})

test('the largest key is counted, and an entry that leaves is taken off', () => {
  const amounts = new Map<string, number>()
  countEntry(amounts, { board: 'a', key: 16 ** 6 - 1 }, 1)
  countEntry(amounts, { board: 'a', key: 16 ** 6 - 1 }, -1)
  countEntry(amounts, { board: 'a', key: 16 ** 6 - 2 }, 2)
  expect(amounts.get('a|0|ffffff')).toBe(0)
  expect(amounts.get('a|5|00000f')).toBe(2)
})

/** A store whose counters are all 0, with the ranges that were asked for. */
function asking() {
  const asked: IdRange[][] = []
  const sum = async (ranges: readonly IdRange[]) => {
    asked.push([...ranges])
    return 0
  }
  return { asked, counts: { sum } as unknown as Records<RankCount> }
}

test('a rank reads of each level what stands before it, and nothing where nothing does', async () => {
  const { asked, counts } = asking()
  await rankOf(counts, 'a', 0)
  await rankOf(counts, 'a', 0x10_0f03)
  expect(asked).toEqual([
    [],
    [
      { from: 'a|0|100f00', below: 'a|0|100f03' },
      { from: 'a|2|001000', below: 'a|2|00100f' },
      { from: 'a|5|000000', below: 'a|5|000001' },
    ],
  ])
})

test('a first page counts its ranks itself, a later one asks at most twice', async () => {
  const keys = [1, 1, 2, 3, 3, 4, 5]
  const { store } = memory(
    keys.map((key, at) => ({ id: `e${at}`, board: 'a', key, reachedAt: at })),
  )
  let asked = 0
  const counts = {
    sum: (ranges: readonly IdRange[]) => {
      asked += 1
      return store.counts.sum(ranges)
    },
  } as unknown as Records<RankCount>
  const first = await boardPage({ ...store, counts }, 'a', { limit: 4 })
  expect(first.map(({ rank }) => rank)).toEqual([1, 1, 3, 4])
  expect(asked).toBe(0)
  const after = cursorOf(first.at(-1)!.entry)
  const next = await boardPage({ ...store, counts }, 'a', { after, limit: 4 })
  expect(next.map(({ rank }) => rank)).toEqual([4, 6, 7])
  expect(asked).toBe(2)
})

test('what is added to the counters leaves out what came and left again', () => {
  const amounts = new Map([
    ['a', 2],
    ['b', 0],
    ['c', -1],
  ])
  expect(toCounts(amounts)).toEqual([
    { id: 'a', count: 2 },
    { id: 'c', count: -1 },
  ])
})
