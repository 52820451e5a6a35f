import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawAgain } from '@chung-tay/shared/quiz/results/draw-again'
import { drawQuestions } from '../contests/draw'

const pool = Array.from({ length: 60 }, (_, at) => ({ id: `q${at}`, topic: 'abc'[at % 3]! }))

test('the draw written a second time for those who check gives what the server draws', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 64 }),
      fc.uuid(),
      fc.array(
        fc.record({ topic: fc.constantFrom('a', 'b', 'c'), count: fc.integer({ min: 1, max: 9 }) }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
      fc.subarray(
        pool.map(({ id }) => id),
        { maxLength: 10 },
      ),
      (seed, nonce, banks, out) => {
        const draw = { seed, nonce, banks, pool, withdrawn: new Set(out) }
        expect(drawAgain(draw)).toEqual(drawQuestions(draw).map(({ id }) => id))
      },
    ),
    { numRuns: 60 },
  )
})
