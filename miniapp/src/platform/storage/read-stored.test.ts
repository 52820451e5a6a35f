import { expect, test } from 'vitest'
import { readStored } from './read-stored'
import { storage } from './storage'

test('what is kept in its shape is read; anything else, or nothing, is done without', () => {
  const none: never[] = []
  const example = [{ code: '' }]
  expect(readStored('nothing', none, example)).toBe(none)
  const kept = [{ code: 'a' }]
  storage.write('list', kept)
  expect(readStored('list', none, example)).toBe(kept)
  for (const wrong of [null, 'x', 5, { a: 1 }, [null], [{ code: 1 }]]) {
    storage.write('list', wrong)
    expect(readStored('list', none, example)).toBe(none)
  }
})
