import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepChecking } from './keep-checking'
import { createVersionWatch } from './version-watch'

beforeEach(() => void vi.useFakeTimers())
let stop = () => {}
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** How often was asked in so many seconds. */
async function asked(ask: ReturnType<typeof vi.fn>, seconds: number): Promise<number> {
  const before = ask.mock.calls.length
  await vi.advanceTimersByTimeAsync(seconds * 1000)
  return ask.mock.calls.length - before
}

function start(versions = () => 'v1') {
  const ask = vi.fn(async () => versions())
  stop = keepChecking(createVersionWatch(ask))
  return ask
}

test('a page that lies open asks ever less often, and every five seconds again for who reads', async () => {
  const ask = start()
  expect(await asked(ask, 5)).toBe(1)
  await asked(ask, 120)
  expect(await asked(ask, 60)).toBe(2)
  window.dispatchEvent(new Event('pointerdown'))
  expect(await asked(ask, 5)).toBe(1)
})

test('once something changed it is asked for again soon: editors seldom publish one thing alone', async () => {
  let version = 'v1'
  const ask = start(() => version)
  await asked(ask, 200)
  version = 'v2'
  const before = ask.mock.calls.length
  while (ask.mock.calls.length === before) await vi.advanceTimersByTimeAsync(1000)
  expect(await asked(ask, 5)).toBe(1)
})

test('a page that nobody sees asks nothing, and at once when it is seen again', async () => {
  const ask = start()
  await asked(ask, 0)
  const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(await asked(ask, 600)).toBe(0)
  expect(vi.getTimerCount()).toBe(0)
  ask.mockClear()
  state.mockReturnValue('visible')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(ask).toHaveBeenCalledTimes(1)
})

test('who has stopped is not asked any more', async () => {
  const ask = start()
  stop()
  window.dispatchEvent(new Event('online'))
  window.dispatchEvent(new Event('pointerdown'))
  expect(await asked(ask, 600)).toBe(0)
})
