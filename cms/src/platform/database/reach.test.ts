import { afterEach, expect, test } from 'vitest'
import { watchReach, type Reach } from './reach'

let reach: Reach | undefined
afterEach(() => reach?.stop())

/** Resolves with what the watch says next. */
const next = (watch: Reach) =>
  new Promise<boolean>((resolve) => {
    const stop = watch.onChange((isAway) => {
      stop()
      resolve(isAway)
    })
  })

const quick = { everyMs: 5, patienceMs: 50 }
const close = async () => {}

test('a database that refuses is away, and back when it answers again', async () => {
  let isUp = false
  const ping = async () => {
    if (!isUp) throw new Error('refused')
  }
  reach = watchReach({ ...quick, open: () => ({ ping, close }) })
  expect(await next(reach)).toBe(true)
  expect(reach.isAway()).toBe(true)
  isUp = true
  expect(await next(reach)).toBe(false)
  expect(reach.isAway()).toBe(false)
})

test('one that does not answer is away; the next question goes over a new connection', async () => {
  let opened = 0
  let closed = 0
  const open = () => {
    opened += 1
    const isSilent = opened === 1
    return {
      ping: () => (isSilent ? new Promise(() => {}) : Promise.resolve()),
      close: async () => (closed += 1),
    }
  }
  reach = watchReach({ ...quick, open })
  expect(await next(reach)).toBe(true)
  expect(await next(reach)).toBe(false)
  expect([opened, closed]).toEqual([2, 1])
})

test('a process that is held up itself does not take that for silence', async () => {
  const heard: boolean[] = []
  let asked = 0
  const all = new Promise<void>((resolve) => {
    const ping = async () => {
      asked += 1
      await new Promise((done) => setTimeout(done, 1))
      // Longer than the patience, with all timers of this process.
      const end = performance.now() + 80
      while (performance.now() < end);
      if (asked === 3) resolve()
      await new Promise((done) => setImmediate(done))
    }
    reach = watchReach({ ...quick, open: () => ({ ping, close }) })
    reach.onChange((isAway) => heard.push(isAway))
  })
  await all
  expect(heard).toEqual([])
})
