import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawOrder, drawQuestions } from './draw'

const pool = Array.from({ length: 40 }, (_, at) => ({ id: `q${at}`, topic: at % 2 ? 'a' : 'b' }))
const banks = [
  { topic: 'a', count: 5 },
  { topic: 'b', count: 3 },
]

test('a draw takes what was asked for, once each, and can be repeated', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 64 }), fc.uuid(), (seed, nonce) => {
      const drawn = drawQuestions({ seed, nonce, banks, pool })
      expect(drawn.filter(({ topic }) => topic === 'a')).toHaveLength(5)
      expect(drawn.filter(({ topic }) => topic === 'b')).toHaveLength(3)
      expect(new Set(drawn.map(({ id }) => id)).size).toBe(8)
      // The order in which the pool happens to be listed does not matter.
      expect(drawQuestions({ seed, nonce, banks, pool: [...pool].reverse() })).toEqual(drawn)
    }),
  )
})

test('questions withdrawn are not drawn, and every question is drawn about as often', () => {
  const seen = new Map<string, number>()
  const withdrawn = new Set(['q0', 'q1'])
  for (let at = 0; at < 4000; at += 1) {
    for (const { id } of drawQuestions({ seed: 's', nonce: `n${at}`, banks, pool, withdrawn }))
      seen.set(id, (seen.get(id) ?? 0) + 1)
  }
  expect(seen.has('q0') || seen.has('q1')).toBe(false)
  for (const { id, topic } of pool) {
    if (withdrawn.has(id)) continue
    const expected = (4000 * (topic === 'a' ? 5 : 3)) / 19
    expect(seen.get(id)! / expected).toBeGreaterThan(0.85)
    expect(seen.get(id)! / expected).toBeLessThan(1.15)
  }
})

test('the documented draw gives these questions: another program can check itself by them', () => {
  const seed = '0123456789abcdef'
  const nonce = '00000000-0000-4000-8000-000000000000'
  const drawn = drawQuestions({ seed, nonce, banks: [{ topic: 'a', count: 4 }], pool })
  expect(drawn.map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "q21",
      "q39",
      "q13",
      "q33",
    ]
  `)
  const order = { seed, nonce, question: 'q1', part: 'items' }
  expect(drawOrder(['A', 'B', 'C', 'D'], order)).toMatchInlineSnapshot(`
    [
      "C",
      "A",
      "B",
      "D",
    ]
  `)
})
