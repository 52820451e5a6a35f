import { expect, test, vi } from 'vitest'
import { pausedEvent } from './on-pause'
import { watchLeaving } from './watch-leaving'

test('what Zalo says of another app counts where the web view says nothing', async () => {
  const { left, isLeft, stop } = watchLeaving()
  expect(isLeft()).toBe(false)
  window.dispatchEvent(new Event(pausedEvent))
  await left
  expect(isLeft()).toBe(true)
  stop()
})

test('once it is stopped nothing counts', () => {
  const { isLeft, stop } = watchLeaving()
  stop()
  window.dispatchEvent(new Event(pausedEvent))
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  vi.restoreAllMocks()
  expect(isLeft()).toBe(false)
})
