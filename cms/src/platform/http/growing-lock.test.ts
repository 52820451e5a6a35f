import { expect, test } from 'vitest'
import { createGrowingLock } from './growing-lock'

function lockAt(start = 1_000_000) {
  const clock = { now: start }
  const rule = { free: 3, firstMs: 30_000, maxMs: 100_000, forgetAfterMs: 3_600_000 }
  return { clock, lock: createGrowingLock(rule, () => clock.now) }
}

test('after the free tries each one locks for twice as long, up to a bound', () => {
  const { clock, lock } = lockAt()
  const waits = Array.from({ length: 7 }, () => {
    lock.countTry('a')
    const wait = lock.waitMs('a')
    clock.now += wait
    return wait
  })
  expect(waits).toEqual([0, 0, 30_000, 60_000, 100_000, 100_000, 100_000])
})

test('others are not locked, and a right try forgets the wrong ones', () => {
  const { lock } = lockAt()
  for (let tries = 0; tries < 5; tries += 1) lock.countTry('a')
  expect(lock.waitMs('b')).toBe(0)
  lock.forget('a')
  lock.countTry('a')
  expect(lock.waitMs('a')).toBe(0)
})

test('tries are forgotten after a time without any', () => {
  const { clock, lock } = lockAt()
  for (let tries = 0; tries < 3; tries += 1) lock.countTry('a')
  clock.now += 3_600_001
  lock.countTry('a')
  expect(lock.waitMs('a')).toBe(0)
})
