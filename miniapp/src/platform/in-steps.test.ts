import { expect, test } from 'vitest'
import { atOnce, type Steps } from '@chung-tay/shared/search/engine/steps'
import { inSteps } from './in-steps'

/** Work that counts its steps, each of which takes `stepMs`. */
function* counting(steps: number, stepMs = 0): Steps<number> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + stepMs
    while (performance.now() < until);
    yield
  }
  return steps
}

test('work is done at once, or in steps with the same result', async () => {
  expect(atOnce(counting(1000))).toBe(1000)
  expect(await inSteps(counting(1000), new AbortController().signal)).toBe(1000)
})

test('others have their turn between steps', async () => {
  let turns = 0
  const other = setInterval(() => (turns += 1), 1)
  await inSteps(counting(20, 11), new AbortController().signal)
  clearInterval(other)
  expect(turns).toBeGreaterThan(1)
})

test('what is no longer wanted ends before it is done, or does not begin', async () => {
  const wanted = new AbortController()
  const work = inSteps(counting(1000, 11), wanted.signal)
  setTimeout(() => wanted.abort())
  expect(await work).toBeUndefined()
  const late = counting(1)
  expect(await inSteps(late, wanted.signal)).toBeUndefined()
  expect(late.next()).toEqual({ value: undefined, done: false })
})
