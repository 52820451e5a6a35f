import { expect, test } from 'vitest'
import type { GivenAnswer } from './read-answers'
import { createPacker, isStriking, likeness } from './similarity'

const given = (answers: Record<number, string>): GivenAnswer[] =>
  Object.entries(answers).map(([place, answer]) => ({
    place: Number(place),
    own: answer === '' ? null : answer.replace('!', '').split(''),
    isCorrect: answer.endsWith('!'),
    took: 5000,
  }))

test('only questions both answered compare, mistakes are counted apart', () => {
  const pack = createPacker()
  const packed = (answers: Record<number, string>) => pack(given(answers), (place) => place === 7)
  const one = packed({ 900: 'a', 3: 'b!', 7: 'xy', 12: 'c', 40: '' })
  const other = packed({ 3: 'b!', 7: 'yx', 12: 'd', 40: 'a', 900: 'a', 901: 'a' })
  expect(likeness(one, other)).toEqual({ shared: 4, equal: 3, equalWrong: 2 })
  expect(likeness(other, one)).toEqual(likeness(one, other))
})

test('all right is nothing to look at, the same mistakes are', () => {
  expect(isStriking({ shared: 20, equal: 20, equalWrong: 0 })).toBe(false)
  expect(isStriking({ shared: 20, equal: 18, equalWrong: 3 })).toBe(true)
  expect(isStriking({ shared: 20, equal: 17, equalWrong: 6 })).toBe(false)
})
