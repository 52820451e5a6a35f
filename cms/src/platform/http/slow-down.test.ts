import { afterEach, expect, test, vi } from 'vitest'
import { countTowardsBrake, delayAfter, waitForTurn } from './slow-down'

afterEach(() => vi.useRealTimers())

const brake = { points: 30, perSeconds: 3600, free: 3, firstMs: 500, maxMs: 8000 }

test('the first tries are free, then each waits twice as long, up to a bound', () => {
  expect([0, 3, 4, 5, 6, 7, 8, 9, 1000].map((used) => delayAfter(used, brake))).toEqual([
    0, 0, 500, 1000, 2000, 4000, 8000, 8000, 8000,
  ])
})

test('only what was counted slows down, each key for itself, and at the end it is refused', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T03:00:00.000Z') })
  const tight = { points: 5, perSeconds: 3600, free: 3, firstMs: 500, maxMs: 8000 }
  const waited = async (key: string) => {
    const before = Date.now()
    let after: number | undefined
    const turn = waitForTurn('brake', key, tight).then(() => (after = Date.now()))
    await vi.advanceTimersByTimeAsync(0)
    if (after === undefined) await vi.advanceTimersByTimeAsync(tight.maxMs)
    await turn
    return after! - before
  }
  const waits: number[] = []
  for (let use = 0; use < 5; use += 1) {
    await countTowardsBrake('brake', 'a', tight)
    waits.push(await waited('a'))
  }
  expect(waits).toEqual([0, 0, 0, 500, 1000])
  expect(await waited('b')).toBe(0)
  await expect(countTowardsBrake('brake', 'a', tight)).rejects.toMatchObject({ status: 429 })
  await countTowardsBrake('brake', 'b', tight)
  await countTowardsBrake('another brake', 'a', tight)
})
