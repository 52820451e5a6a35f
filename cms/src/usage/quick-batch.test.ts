import fc from 'fast-check'
import { expect, test } from 'vitest'
import { usageBatchSchema } from '@chung-tay/shared/usage/contract'
import { quickBatch } from './quick-batch'

const bySchema = (value: unknown) => usageBatchSchema.safeParse(value).data

/** Mostly what a phone sends, sometimes at or over a bound, sometimes anything. */
const wild = fc.oneof(fc.jsonValue(), fc.constantFrom(null, '', [], {}, -1, 1.5, 1e300))
const mostly = <T>(usual: fc.Arbitrary<T>) =>
  fc.oneof(
    { arbitrary: usual as fc.Arbitrary<unknown>, weight: 12 },
    { arbitrary: wild, weight: 1 },
  )
const text = (around: number) =>
  fc.oneof(
    fc.string(),
    fc.integer({ min: -1, max: 1 }).map((by) => 'ă'.repeat(around + by)),
  )
const slug = fc.oneof(
  fc.constantFrom('a', 'cap-the-can-cuoc', 'a--b', '-a', 'a-', 'A', 'á', 'a\n', '../x', ''),
  fc.integer({ min: 119, max: 121 }).map((length) => 'a'.repeat(length)),
)
const view = fc.record(
  { page: mostly(text(60)), slug: mostly(slug), more: fc.jsonValue() },
  { requiredKeys: [] },
)
const some = (one: fc.Arbitrary<unknown>, most: number) =>
  fc.oneof(
    { arbitrary: fc.array(mostly(one), { maxLength: 4 }), weight: 8 },
    {
      arbitrary: fc
        .integer({ min: most - 1, max: most + 1 })
        .map((count) => Array.from({ length: count }, () => (most === 10 ? 'x' : { page: '/' }))),
      weight: 1,
    },
  )
const batch = fc.record(
  {
    visits: mostly(fc.integer({ min: -1, max: 6 })),
    device: mostly(fc.constantFrom('first', 'few', 'regular', 'other')),
    views: mostly(some(view, 50)),
    searches: mostly(some(text(60), 10)),
    more: fc.jsonValue(),
  },
  { requiredKeys: [] },
)

test('reads every batch as the schema reads it, and refuses what the schema refuses', () => {
  let taken = 0
  fc.assert(
    fc.property(
      fc.oneof({ arbitrary: batch, weight: 9 }, { arbitrary: wild, weight: 1 }),
      (value) => {
        // What comes over the wire is JSON: no undefined, no classes.
        const sent: unknown = JSON.parse(JSON.stringify(value))
        const read = quickBatch(sent)
        expect(read).toEqual(bySchema(sent))
        if (read) taken += 1
      },
    ),
    { numRuns: 5000 },
  )
  // Both refusing everything would prove nothing.
  expect(taken).toBeGreaterThan(500)
})

test('what a phone sends is read', () => {
  const sent = {
    visits: 1,
    device: 'few',
    views: [{ page: '/' }, { page: '/thu-tuc/:slug', slug: 'cap-the' }],
    searches: ['mat ho khau'],
  }
  expect(quickBatch(sent)).toEqual(sent)
  expect(quickBatch({})).toEqual({ visits: 0, views: [], searches: [] })
})
