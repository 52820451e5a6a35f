import { expect, test } from 'vitest'
import { createFairTurns } from './fair-turns'

/** Work that ends when it is told to, and the order in which it began. */
function workshop() {
  const begun: string[] = []
  const ends: (() => void)[] = []
  const work = (name: string) => () =>
    new Promise<string>((resolve) => {
      begun.push(name)
      ends.push(() => resolve(name))
    })
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  return {
    begun,
    work,
    async endNext() {
      ends.shift()!()
      await settle()
    },
  }
}

test('of many who wait, each sender has a turn before any has a second one', async () => {
  const { begun, work, endNext } = workshop()
  const inTurn = createFairTurns({ atOnce: 2, waitingOfOne: 10 })
  const all = ['a1', 'a2', 'a3', 'a4', 'b1', 'a5', 'c1', 'b2'].map((name) =>
    inTurn(name[0]!, work(name)),
  )
  expect(begun).toEqual(['a1', 'a2'])
  for (let ended = 0; ended < all.length; ended += 1) await endNext()
  expect(begun).toEqual(['a1', 'a2', 'a3', 'b1', 'c1', 'a4', 'b2', 'a5'])
  expect(await Promise.all(all)).toHaveLength(8)
})

test('who has too many waiting is refused, and nobody else', async () => {
  const { begun, work, endNext } = workshop()
  const inTurn = createFairTurns({ atOnce: 1, waitingOfOne: 2 })
  const own = ['a1', 'a2', 'a3'].map((name) => inTurn('a', work(name)))
  await expect(inTurn('a', work('a4'))).rejects.toMatchObject({ status: 429 })
  const other = inTurn('b', work('b1'))
  for (let ended = 0; ended < 4; ended += 1) await endNext()
  await Promise.all([...own, other])
  expect(begun).toEqual(['a1', 'a2', 'b1', 'a3'])
})

test('work that fails hands its turn on', async () => {
  const inTurn = createFairTurns({ atOnce: 1, waitingOfOne: 1 })
  const fails = inTurn('a', () => Promise.reject(new Error('no')))
  const next = inTurn('b', () => Promise.resolve('yes'))
  await expect(fails).rejects.toThrow('no')
  expect(await next).toBe('yes')
})
