import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { alone } from './alone'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

type Then = (lock: object | null) => Promise<void>
const withLocks = (request: (name: string, options: object, then: Then) => Promise<void>) =>
  vi.stubGlobal('navigator', { locks: { request } })

async function runs(): Promise<number> {
  const work = vi.fn(async () => undefined)
  const done = alone('queue', work)
  await vi.advanceTimersByTimeAsync(10_000)
  await done
  return work.mock.calls.length
}

test('it runs while it holds the lock, and not while another tab does', async () => {
  withLocks((_, __, then) => then({}))
  expect(await runs()).toBe(1)
  withLocks((_, __, then) => then(null))
  expect(await runs()).toBe(0)
})

test('it runs where locks are missing, throw, refuse or never answer', async () => {
  vi.stubGlobal('navigator', {})
  expect(await runs()).toBe(1)
  withLocks(() => {
    throw new Error('blocked')
  })
  expect(await runs()).toBe(1)
  withLocks(() => Promise.reject(new Error('blocked')))
  expect(await runs()).toBe(1)
  withLocks(() => new Promise(() => undefined))
  expect(await runs()).toBe(1)
})

test('a lock that comes too late does not run it again; work longer than the patience runs once', async () => {
  withLocks((_, __, then) => new Promise((resolve) => setTimeout(() => resolve(then({})), 5_000)))
  expect(await runs()).toBe(1)
  withLocks((_, __, then) => then({}))
  const work = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 8_000)))
  const done = alone('queue', work)
  await vi.advanceTimersByTimeAsync(10_000)
  await done
  expect(work).toHaveBeenCalledTimes(1)
})

test('what the work throws is thrown, once', async () => {
  withLocks((_, __, then) => then({}))
  const work = vi.fn(() => Promise.reject(new Error('work')))
  await expect(alone('queue', work)).rejects.toThrow('work')
  expect(work).toHaveBeenCalledTimes(1)
})
