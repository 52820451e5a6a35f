import { expect, test, vi } from 'vitest'
import { keepAnswers } from './keep-answers'

test('who asks meanwhile gets the same answer, also when it is nothing; each question its own', async () => {
  const { get } = keepAnswers<string | undefined>({ most: 5 })
  const ask = vi.fn(async () => undefined)
  expect(await Promise.all([get('a', ask), get('a', ask)])).toEqual([undefined, undefined])
  await get('a', ask)
  expect(ask).toHaveBeenCalledTimes(1)
  expect(await get('b', async () => 'b')).toBe('b')
})

test('failures and answers that do not last are asked again', async () => {
  const { get } = keepAnswers<number>({ most: 5, isLasting: (answer) => answer > 0 })
  await expect(get('a', async () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await get('a', async () => 0)).toBe(0)
  expect(await get('a', async () => 1)).toBe(1)
  expect(await get('a', async () => 2)).toBe(1)
})

test('an answer that began before everything was forgotten is not given after it, nor lets go of the new one', async () => {
  const { get, clear } = keepAnswers<string>({ most: 5 })
  let fail = (_: Error) => {}
  const old = get('a', () => new Promise((_, reject) => (fail = reject)))
  clear()
  expect(await get('a', async () => 'new')).toBe('new')
  fail(new Error('too late'))
  await expect(old).rejects.toThrow('too late')
  expect(await get('a', async () => 'newer')).toBe('new')
})

test('no more than so many are kept, those asked for last', async () => {
  const { get } = keepAnswers<number>({ most: 2 })
  for (const key of ['a', 'b', 'a', 'c']) await get(key, async () => 1)
  expect(await get('a', async () => 2)).toBe(1)
  expect(await get('b', async () => 2)).toBe(2)
})

test('at once there is only what has been answered, lasts and was not forgotten', async () => {
  const { get, peek, clear } = keepAnswers<number>({ most: 5, isLasting: (_, key) => key !== 'b' })
  let give = (_: number) => {}
  const answer = get('a', () => new Promise((resolve) => (give = resolve)))
  expect(peek('a')).toBeUndefined()
  give(1)
  await answer
  expect(peek('a')).toBe(1)
  await get('b', async () => 2)
  expect(peek('b')).toBeUndefined()
  clear()
  expect(peek('a')).toBeUndefined()
})

test('room in bytes is for answers as large as they are; what is larger than all of it is not kept', async () => {
  const { get, peek, size } = keepAnswers<string>({
    mostBytes: 10,
    bytesOf: ({ length }) => length,
  })
  for (const text of ['aaaa', 'bbbb', 'cccc']) await get(text, async () => text)
  expect(['aaaa', 'bbbb', 'cccc'].map(peek)).toEqual([undefined, 'bbbb', 'cccc'])
  expect(size()).toEqual({ entries: 2, bytes: 8 })
  expect(await get('d', async () => 'd'.repeat(11))).toHaveLength(11)
  expect(peek('d')).toBeUndefined()
})

test('time counts from the question, not from its answer', async () => {
  const now = vi.spyOn(performance, 'now')
  // lru-cache looks at the clock again when its timer has run.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const at = (ms: number) => {
    vi.runAllTimers()
    now.mockReturnValue(10_000 + ms)
  }
  const { get, peek } = keepAnswers<number>({ most: 5, forMs: 1000 })
  at(0)
  let give = (_: number) => {}
  const answer = get('a', () => new Promise((resolve) => (give = resolve)))
  at(600)
  give(1)
  await answer
  at(999)
  expect(peek('a')).toBe(1)
  at(1001)
  expect(peek('a')).toBeUndefined()
  vi.useRealTimers()
  now.mockRestore()
})
