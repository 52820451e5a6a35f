import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kept, madeAt, tooMany } from './thin'

const nameOf = (at: number) =>
  `chung-tay-${new Date(at).toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '')}.tar.gz.age`
const dayMs = 86_400_000
const start = Date.UTC(2026, 0, 1, 19, 30)

test('a name tells its moment; other files are none', () => {
  expect(madeAt('chung-tay-20261127T013000Z.tar.gz.age')).toBe(Date.UTC(2026, 10, 27, 1, 30))
  expect(madeAt('chung-tay-20261127T013000Z.tar.gz')).toBe(Date.UTC(2026, 10, 27, 1, 30))
  for (const name of ['chung-tay-secret-20261127T013000Z.tar.gz.age', 'a.tar.gz', 'chung-tay.db'])
    expect(madeAt(name)).toBeUndefined()
})

test('a year of nights leaves a week of days, then weeks, then months', () => {
  const names = Array.from({ length: 365 }, (_, day) => nameOf(start + day * dayMs))
  const gone = new Set(tooMany(names))
  const left = names.filter((name) => !gone.has(name))
  expect(left.slice(-kept.days)).toEqual(names.slice(-kept.days))
  expect(left.length).toBeLessThanOrEqual(kept.days + kept.weeks + kept.months)
  expect(new Set(left.map((name) => name.slice(10, 16))).size).toBe(12)
})

test('thinning night after night keeps as much as thinning once', () => {
  let there: string[] = []
  for (let day = 0; day < 400; day += 1) {
    there.push(nameOf(start + day * dayMs))
    const gone = new Set(tooMany(there))
    there = there.filter((name) => !gone.has(name))
  }
  expect(there.length).toBeGreaterThanOrEqual(kept.days + 2 + 10)
  expect(new Set(there.map((name) => name.slice(10, 16))).size).toBeGreaterThanOrEqual(12)
})

test('the newest always stays, nothing else than backups goes, and twice is once', () => {
  const moments = fc.array(fc.integer({ min: 0, max: 3 * 365 * 24 * 60 }), { minLength: 1 })
  fc.assert(
    fc.property(moments, (minutes) => {
      const names = [...new Set(minutes.map((minute) => nameOf(start + minute * 60_000)))]
      const others = ['notes.txt', 'chung-tay-secret-20260101T000000Z.tar.gz.age']
      const gone = new Set(tooMany([...names, ...others]))
      expect(gone.has([...names].sort().at(-1)!)).toBe(false)
      for (const name of others) expect(gone.has(name)).toBe(false)
      const left = names.filter((name) => !gone.has(name))
      expect(tooMany(left)).toEqual([])
    }),
  )
})
