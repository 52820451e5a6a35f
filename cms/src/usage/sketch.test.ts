import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSketch } from './sketch'

const hash = (text: string) => createHash('sha256').update(text).digest()

test.each([1, 10, 500, 5_000, 20_000, 60_000])(
  '%i different hashes are counted within 6 %%',
  (count) => {
    const sketch = createSketch()
    for (let each = 0; each < count; each += 1) sketch.add(hash(`${count} ${each}`))
    expect(Math.abs(sketch.estimate() - count)).toBeLessThanOrEqual(Math.ceil(count * 0.06))
  },
)

test('the same hash again changes nothing, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 200 }), (texts) => {
      const [once, again] = [createSketch(), createSketch()]
      for (const text of new Set(texts)) once.add(hash(text))
      for (const text of [...texts, ...texts.reverse()]) again.add(hash(text))
      expect(again.estimate()).toBe(once.estimate())
    }),
  )
})
