import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { NoAnswer, within } from './within'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('an answer in time is given, a rejection and a throw are passed on', async () => {
  expect(await within(100, async () => 1)).toBe(1)
  await expect(within(100, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  const throws = () => {
    throw new Error('at once')
  }
  await expect(within(100, throws)).rejects.toThrow('at once')
  expect(vi.getTimerCount()).toBe(0)
})

test('what never answers is given up, what answers later is dropped', async () => {
  const silent = expect(within(100, () => new Promise(() => {}))).rejects.toBeInstanceOf(NoAnswer)
  const late = expect(
    within(100, () => new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 200))),
  ).rejects.toBeInstanceOf(NoAnswer)
  await vi.advanceTimersByTimeAsync(300)
  await Promise.all([silent, late])
})
