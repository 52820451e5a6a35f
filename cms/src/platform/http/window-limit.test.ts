import { expect, test } from 'vitest'
import { createWindowLimit } from './window-limit'

test('one sender is held back at the limit, others are not, and the next window begins anew', () => {
  const take = createWindowLimit({ points: 3, perSeconds: 10 })
  expect([1, 2, 3, 4].map((at) => take('a', at * 1000))).toEqual([0, 0, 0, 7000])
  expect(take('b', 4000)).toBe(0)
  expect(take('a', 10_999)).toBe(1)
  expect(take('a', 11_000)).toBe(0)
})

test('made-up senders do not fill the memory, nor free those who are held back', () => {
  const take = createWindowLimit({ points: 1, perSeconds: 10 }, 2)
  expect([take('a', 0), take('b', 0)]).toEqual([0, 0])
  for (let each = 0; each < 5; each += 1) expect(take(`made-up ${each % 2}`, 1)).toBe(0)
  expect(take('a', 1)).toBe(9999)
})

test('with the memory full those who are remembered are still counted', () => {
  const take = createWindowLimit({ points: 3, perSeconds: 10 }, 2)
  expect([take('a', 0), take('b', 0)]).toEqual([0, 0])
  expect([take('a', 1), take('a', 1), take('a', 1)]).toEqual([0, 0, 9999])
})
