import fc from 'fast-check'
import { expect, test } from 'vitest'
import { discrimination, facility } from './indices'

/**
 * Worked out by hand. 100 people, total scores 0 to 4; the question was shown to all of them.
 * score   shown  right
 *   0      10      1
 *   1      20      4
 *   2      40     20
 *   3      20     16
 *   4      10      9
 * Facility: 50/100. Upper 27: the 10 with 4 points (9 right) and 17 of the 20 with 3 (16 × 17/20 =
 * 13.6): 22.6. Lower 27: 10 with 0 (1 right) and 17 of the 20 with 1 (4 × 17/20 = 3.4): 4.4.
 * D = (22.6 − 4.4) / 27.
 */
const table = { shown: [10, 20, 40, 20, 10], right: [1, 4, 20, 16, 9] }

test('the indices of a table worked out by hand', () => {
  expect(facility(table)).toBe(0.5)
  expect(discrimination(table)).toBeCloseTo(18.2 / 27, 12)
})

test('a question that only the best solve separates fully, one that only the weakest solve the other way', () => {
  expect(discrimination({ shown: [50, 50], right: [0, 50] })).toBeCloseTo(1, 12)
  expect(discrimination({ shown: [50, 50], right: [50, 0] })).toBeCloseTo(-1, 12)
  expect(discrimination({ shown: [0, 80], right: [0, 30] })).toBeCloseTo(0, 12)
})

test('nobody asked, no index', () => {
  expect(facility({ shown: [], right: [] })).toBeNull()
  expect(discrimination({ shown: [0, 0], right: [0, 0] })).toBeNull()
})

test('indices stay within their bounds, and turning every answer round turns the sign', () => {
  const cells = fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(cells, (pairs) => {
      const shown = pairs.map(([a, b]) => Math.max(a, b))
      const right = pairs.map(([a, b]) => Math.min(a, b))
      const wrong = shown.map((count, score) => count - right[score]!)
      const index = discrimination({ shown, right })
      if (index === null) return
      expect(Math.abs(index)).toBeLessThanOrEqual(1 + 1e-9)
      expect(discrimination({ shown, right: wrong })).toBeCloseTo(-index, 9)
      const easy = facility({ shown, right })!
      expect(easy >= 0 && easy <= 1).toBe(true)
    }),
  )
})
