import fc from 'fast-check'
import { expect, test } from 'vitest'

test('a bound that a property names is reached', () => {
  const tries = { numRuns: 100, seed: 1 }
  const lists = fc.sample(fc.array(fc.nat(), { maxLength: 60 }), tries)
  expect(Math.max(...lists.map(({ length }) => length))).toBeGreaterThan(55)
  const texts = fc.sample(fc.string({ maxLength: 300 }), tries)
  expect(Math.max(...texts.map(({ length }) => length))).toBeGreaterThan(270)
})
