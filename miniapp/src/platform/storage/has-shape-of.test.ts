import { expect, test } from 'vitest'
import { hasShapeOf } from './has-shape-of'

const list = [{ code: '', sentAt: 0, place: { name: '' } }]

test.each([
  [[], true],
  [[{ code: 'a', sentAt: 1, place: { name: 'x' }, more: 1 }], true],
  [[{ code: 'a', sentAt: 1 }], false],
  [[{ code: 5, sentAt: 1, place: { name: 'x' } }], false],
  [[null], false],
  [[5], false],
  [{ a: 1 }, false],
  [null, false],
  ['x', false],
  [5, false],
])('a list of things kept: %j %s', (value, fits) => {
  expect(hasShapeOf(value, list)).toBe(fits)
})

test('an empty example holds back what is no list, or holds nothing', () => {
  expect(hasShapeOf(['a'], [])).toBe(true)
  expect(hasShapeOf([null], [])).toBe(false)
  expect(hasShapeOf({}, [])).toBe(false)
  expect(hasShapeOf([], {})).toBe(false)
  expect(hasShapeOf('x', '')).toBe(true)
  expect(hasShapeOf(1, '')).toBe(false)
  expect(hasShapeOf('whatever', null)).toBe(true)
})
