import { expect, test } from 'vitest'
import { delayAfter } from './slow-down'

const brake = { points: 30, perSeconds: 3600, free: 3, firstMs: 500, maxMs: 8000 }

test('the first tries are free, then each waits twice as long, up to a bound', () => {
  expect([0, 3, 4, 5, 6, 7, 8, 9, 1000].map((used) => delayAfter(used, brake))).toEqual([
    0, 0, 500, 1000, 2000, 4000, 8000, 8000, 8000,
  ])
})
