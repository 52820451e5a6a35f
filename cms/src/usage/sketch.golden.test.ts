/** Pinned: published figures of visitors are compared over years, so they must be made alike. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { createSketch } from './sketch'

test('these visitors are estimated as these numbers', () => {
  const sketch = createSketch()
  const estimates: [number, number][] = []
  for (let visitor = 1; visitor <= 20_000; visitor += 1) {
    sketch.add(createHash('sha256').update(`nguoi ${visitor}`).digest())
    if ([1, 10, 100, 1000, 12_000, 20_000].includes(visitor))
      estimates.push([visitor, sketch.estimate()])
  }
  expect(estimates).toEqual([
    [1, 1],
    [10, 10],
    [100, 100],
    [1000, 973],
    [12_000, 12_087],
    [20_000, 20_053],
  ])
})
