import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextOpen, withPair } from './pairing'

test('a right side goes to the left side it is given to, and leaves the one it had', () => {
  expect(withPair(['', ''], 0, 'x')).toEqual(['x', ''])
  expect(withPair(['x', ''], 1, 'x')).toEqual(['', 'x'])
  expect(withPair(['x', 'y'], 0, 'y')).toEqual(['y', ''])
  expect(withPair(['x', 'y'], 0, 'x')).toEqual(['', 'y'])
})

test('whatever is tapped, no right side is joined twice, and none comes from nowhere', () => {
  const taps = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.constantFrom('a', 'b', 'c', 'd', 'e')))
  fc.assert(
    fc.property(taps, (all) => {
      let pairs = ['', '', '', '']
      for (const [place, target] of all) {
        pairs = withPair(pairs, place, target)
        const joined = pairs.filter(Boolean)
        expect(new Set(joined).size).toBe(joined.length)
        expect(pairs).toHaveLength(4)
      }
    }),
  )
})

test('the next one to join is looked for from the place on, then from the top', () => {
  expect(nextOpen(['x', '', ''], 1)).toBe(1)
  expect(nextOpen(['', 'y', 'z'], 1)).toBe(0)
  expect(nextOpen(['x', 'y'], 0)).toBeUndefined()
})
