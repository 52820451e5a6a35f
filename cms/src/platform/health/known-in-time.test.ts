import { expect, test } from 'vitest'
import { knownInTime } from './known-in-time'

const never = () => new Promise<string>(() => {})

test('what is late is told from before, as long as that is fresh', async () => {
  let read: () => Promise<string> = async () => 'well'
  const ask = knownInTime({ read: () => read(), patienceMs: 20, keptMs: 60_000 })
  expect(await ask()).toBe('well')
  read = never
  expect(await ask()).toBe('well')
  read = async () => {
    throw new Error('away')
  }
  await expect(ask()).rejects.toThrow('away')
})

test('what was never told, or too long ago, is not known', async () => {
  const nothing = knownInTime({ read: never, patienceMs: 20, keptMs: 60_000 })
  await expect(nothing()).rejects.toThrow('No answer in 20 ms')
  let read: () => Promise<string> = async () => 'well'
  const stale = knownInTime({ read: () => read(), patienceMs: 20, keptMs: 0 })
  await stale()
  read = never
  await expect(stale()).rejects.toThrow('No answer in 20 ms')
})
