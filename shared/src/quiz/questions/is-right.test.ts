import { expect, test } from 'vitest'
import { isRight } from './is-right'

const single = { kind: 'single', solution: ['b'] } as const
const truth = { kind: 'true-false', solution: ['false'] } as const
const multiple = { kind: 'multiple', solution: ['a', 'b', 'c'] } as const
const ordering = { kind: 'ordering', solution: ['a', 'b', 'c', 'd'] } as const
const matching = { kind: 'matching', solution: ['x', 'y', 'z'] } as const
type Solved = Parameters<typeof isRight>[0]
const letters = (text: string) => (text === '' ? [] : text.split(''))

test.each<[Solved, string[] | null | undefined, boolean]>([
  [single, ['b'], true],
  [single, ['a'], false],
  [single, ['b', 'b'], false],
  [single, ['b', 'a'], false],
  [single, ['x'], false],
  [single, [], false],
  [single, null, false],
  [single, undefined, false],
  [truth, ['false'], true],
  [truth, ['true'], false],
  [truth, ['false', 'true'], false],
  [multiple, letters('abc'), true],
  [multiple, letters('cba'), true],
  [multiple, letters('ab'), false],
  [multiple, letters('abcd'), false],
  [multiple, letters('abcde'), false],
  [multiple, letters('abd'), false],
  [multiple, letters('d'), false],
  [multiple, letters('aab'), false],
  [multiple, letters('abx'), false],
  [multiple, [], false],
  [ordering, letters('abcd'), true],
  [ordering, letters('bcda'), false],
  [ordering, letters('abdc'), false],
  [ordering, letters('dcba'), false],
  [ordering, letters('abc'), false],
  [ordering, letters('abcc'), false],
  [matching, letters('xyz'), true],
  [matching, letters('xzy'), false],
  [matching, letters('xyw'), false],
  [matching, ['x', '', ''], false],
  [matching, ['', '', ''], false],
  [matching, letters('xxx'), false],
  [matching, letters('xya'), false],
  [matching, letters('xy'), false],
  [matching, letters('xyzw'), false],
])('%o answered %j: right is %s', (question, answer, right) => {
  expect(isRight(question, answer)).toBe(right)
})

test('nothing answered is wrong, whatever is right', () =>
  expect(isRight({ kind: 'multiple', solution: [] }, [])).toBe(false))
