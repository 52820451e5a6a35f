import { addDays, daysBetween } from '@chung-tay/shared/calendar'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  blocks,
  byGroup,
  columnsFor,
  eachFor,
  labelledPoints,
  peopleOf,
  percentOf,
  placeByDay,
  ranked,
} from './scales'

const value = fc.double({ min: 0, max: 1e9, noNaN: true })

test('lengths are in proportion to their values, from nought', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      const most = Math.max(a, b)
      expect(percentOf(0, most)).toBe(0)
      if (most > 0) {
        expect(percentOf(most, most)).toBe(100)
        expect(percentOf(a, most) / 100).toBeCloseTo(a / most, 9)
      }
    }),
  )
})

const days = fc.uniqueArray(fc.integer({ min: 0, max: 4000 }), { minLength: 2, maxLength: 40 })

test('equal spans of time are equal distances, whatever the order of the points', () => {
  fc.assert(
    fc.property(days, (offsets) => {
      const points = offsets.map((offset) => ({
        label: String(offset),
        value: offset,
        date: addDays('2020-02-29', offset),
      }))
      const placed = placeByDay(points)
      const [first] = placed
      const last = placed[placed.length - 1]!
      expect([first?.x, last.x]).toEqual([0, 100])
      const perDay = 100 / daysBetween(first!.day, last.day)
      for (const { day, x } of placed)
        expect(x).toBeCloseTo(daysBetween(first!.day, day) * perDay, 6)
    }),
  )
})

test('a stored moment counts on its day in Viet Nam; a single day stands in the middle', () => {
  const at = (date: string) => ({ label: date, value: 1, date })
  expect(placeByDay([at('2026-10-31T18:00:00.000Z')])).toMatchObject([{ day: '2026-11-01', x: 50 }])
  expect(placeByDay([{ label: 'x', value: 1 }])).toEqual([])
})

test('numbers on a trend leave each other room, and the last always has its own', () => {
  fc.assert(
    fc.property(days, (offsets) => {
      const placed = placeByDay(
        offsets.map((offset, at) => ({
          label: '',
          value: (at * 7919) % 100,
          date: addDays('2020-01-01', offset),
        })),
      )
      const chosen = [...labelledPoints(placed)]
      expect(chosen).toContain(placed.length - 1)
      const places = chosen.map((at) => placed[at]!.x).sort((a, b) => a - b)
      for (const [at, x] of places.slice(1).entries())
        expect(x - places[at]!).toBeGreaterThanOrEqual(30)
    }),
  )
})

test('as many figures as people are drawn, and whoever is counted is in colour', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.nat(), (outOf, seed) => {
      const counted = seed % (outOf + 1)
      const { drawn, marked, each } = peopleOf(counted, outOf)
      expect(drawn).toBeLessThanOrEqual(1000)
      expect(Math.abs(drawn * each - outOf)).toBeLessThanOrEqual(each / 2)
      expect(marked > 0).toBe(counted > 0)
      expect(marked).toBeLessThanOrEqual(drawn)
      if (each === 1) expect([drawn, marked]).toEqual([outOf, counted])
    }),
  )
  expect(peopleOf(1, 220)).toEqual({ drawn: 220, marked: 1, each: 1 })
  expect(eachFor(60_300)).toBe(100)
})

test('rectangles cover the cells asked for, each once, and no others', () => {
  fc.assert(
    fc.property(
      fc.nat(1000),
      fc.nat(1000),
      fc.integer({ min: 1, max: 40 }),
      (from, more, columns) => {
        const covered = blocks(from, from + more, columns).flatMap(({ x, y, width, height }) =>
          Array.from({ length: height }, (_, line) =>
            Array.from({ length: width }, (_, at) => (y + line) * columns + x + at),
          ).flat(),
        )
        expect(covered.sort((a, b) => a - b)).toEqual(
          Array.from({ length: more }, (_, at) => from + at),
        )
      },
    ),
  )
  expect(blocks(1, 220, 40)).toHaveLength(3)
  expect([columnsFor(5), columnsFor(100), columnsFor(555)]).toEqual([10, 20, 40])
})

test('a ranking holds the same points, largest first; groups keep their order', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
      const points = values.map((each, at) => ({ label: String(at), value: each }))
      const sorted = ranked(points)
      expect(sorted.map((each) => each.value)).toEqual([...values].sort((a, b) => b - a))
      expect(new Set(sorted)).toEqual(new Set(points))
    }),
  )
  const point = (group: string, label: string) => ({ group, label, value: 1 })
  expect(
    byGroup([point('b', '1'), point('a', '1'), point('b', '2')]).map(({ name }) => name),
  ).toEqual(['b', 'a'])
})
