import { expect, test } from 'vitest'
import { rootDir } from './paths'
import { failuresOf } from './run-vitest'
import { sumCounts } from './test-count'

test('a failed test is named with its file and the first line of its reason', () => {
  const assertionResults = [
    { fullName: 'adds', status: 'passed', failureMessages: [] },
    { fullName: 'takes away', status: 'failed', failureMessages: ['expected 1 to be 2\n  at …'] },
  ]
  const testResults = [{ name: `${rootDir}/a.test.ts`, message: '', assertionResults }]
  expect(failuresOf({ testResults })).toEqual(['a.test.ts > takes away: expected 1 to be 2'])
})

test('a file that does not load is named though none of its tests ran', () => {
  const file = { name: `${rootDir}/b.test.ts`, assertionResults: [] }
  const testResults = [{ ...file, message: 'Cannot find module\n…' }]
  expect(failuresOf({ testResults })).toEqual(['b.test.ts: Cannot find module'])
})

test('counts of several runs are one', () => {
  const one = { passed: 2, failed: 1, skipped: 0, failures: ['a'] }
  const other = { passed: 3, failed: 0, skipped: 4, failures: [] }
  expect(sumCounts([one, other])).toEqual({ passed: 5, failed: 1, skipped: 4, failures: ['a'] })
})
