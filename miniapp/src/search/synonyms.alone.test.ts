import { expect, test } from 'vitest'
import { readSynonyms } from '@chung-tay/shared/search/engine/synonyms'

test('what people call things is read a phrase at a time, and only once', () => {
  const work = readSynonyms()
  let steps = 0
  let step = work.next()
  for (; !step.done; step = work.next()) steps += 1
  const { all, abbreviations } = step.value
  expect(steps).toBeGreaterThanOrEqual(all.length)
  expect(all.map(({ says }) => says.length)).toEqual(
    all.map(({ says }) => says.length).sort((one, other) => other - one),
  )
  expect(abbreviations).toContain('cccd')
  expect(readSynonyms().next()).toEqual({ done: true, value: step.value })
})
