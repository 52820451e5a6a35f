import { expect, test } from 'vitest'
import { grade, isAnswerTo, type AnswerKey } from './grade'

const single: AnswerKey = { kind: 'single', items: ['a', 'b', 'c'], targets: null, solution: ['b'] }
const truth: AnswerKey = {
  kind: 'true-false',
  items: ['true', 'false'],
  targets: null,
  solution: ['false'],
}
const multiple: AnswerKey = {
  kind: 'multiple',
  items: ['a', 'b', 'c', 'd', 'e'],
  targets: null,
  solution: ['a', 'b', 'c'],
}
const ordering: AnswerKey = {
  kind: 'ordering',
  items: ['d', 'b', 'a', 'c'],
  targets: null,
  solution: ['a', 'b', 'c', 'd'],
}
const matching: AnswerKey = {
  kind: 'matching',
  items: ['a', 'b', 'c'],
  targets: ['x', 'y', 'z', 'w'],
  solution: ['x', 'y', 'z'],
}
const letters = (text: string) => (text === '' ? [] : text.split(''))

test.each<[AnswerKey, string[] | null, number]>([
  [single, ['b'], 100],
  [single, ['a'], 0],
  [single, ['b', 'b'], 0],
  [single, ['b', 'a'], 0],
  [single, ['x'], 0],
  [single, [], 0],
  [single, null, 0],
  [truth, ['false'], 100],
  [truth, ['true'], 0],
  [truth, ['false', 'true'], 0],
  [multiple, letters('abc'), 100],
  [multiple, letters('cba'), 100],
  [multiple, letters('ab'), 66],
  [multiple, letters('abcd'), 50],
  [multiple, letters('abcde'), 0],
  [multiple, letters('ade'), 0],
  [multiple, letters('d'), 0],
  [multiple, letters('aab'), 0],
  [multiple, letters('abx'), 0],
  [multiple, [], 0],
  [ordering, letters('abcd'), 100],
  [ordering, letters('bcda'), 66],
  [ordering, letters('cdab'), 66],
  [ordering, letters('abdc'), 33],
  [ordering, letters('dcba'), 0],
  [ordering, letters('abc'), 0],
  [ordering, letters('abcc'), 0],
  [matching, letters('xyz'), 100],
  [matching, letters('xzy'), 33],
  [matching, letters('yxz'), 33],
  [matching, letters('xyw'), 66],
  [matching, ['x', '', ''], 33],
  [matching, ['', '', ''], 0],
  [matching, letters('xxx'), 33],
  [matching, letters('zxy'), 0],
  [matching, letters('xya'), 0],
  [matching, letters('xy'), 0],
  [matching, letters('xyzw'), 0],
])('%o answered %j is worth %i points, and right only with all of them', (key, answer, points) => {
  expect(grade(key, answer)).toEqual({ isCorrect: points === 100, points })
})

test('a question left out is worth nothing', () =>
  expect(grade(single, undefined)).toEqual({ isCorrect: false, points: 0 }))

test('where every choice is right, fewer are worth their share', () => {
  const all: AnswerKey = { ...multiple, items: ['a', 'b', 'c'] }
  expect(grade(all, ['a', 'b', 'c'])).toEqual({ isCorrect: true, points: 100 })
  expect(grade(all, ['a'])).toEqual({ isCorrect: false, points: 33 })
})

test('shares that binary numbers cannot hold are rounded down as on paper', () => {
  const items = Array.from({ length: 25 }, (_, at) => `i${at}`)
  const targets = items.map((id) => `t${id}`)
  const key: AnswerKey = { kind: 'matching', items, targets, solution: targets }
  for (let right = 0; right <= 25; right += 1) {
    const answer = targets.map((id, at) => (at < right ? id : ''))
    expect(grade(key, answer).points).toBe(right * 4)
  }
})

test('nothing ticked is no answer', () => expect(isAnswerTo(multiple, [])).toBe(false))

test('a matching question without right sides has no answer but the empty one', () => {
  const none: AnswerKey = { ...matching, targets: null }
  expect(isAnswerTo(none, ['', '', ''])).toBe(true)
  expect(isAnswerTo(none, ['x', '', ''])).toBe(false)
})
