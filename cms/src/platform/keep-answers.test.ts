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
