/**
 * Pinned: whoever contested an entry holds this code, the database holds its hash. Made with the
 * secret of the test configuration.
 */
import { expect, test } from 'vitest'
import { contestCodeFor, hashContestCode } from './tracking'

test('a contested entry gets this code, and the database keeps this of it', () => {
  expect(contestCodeFor('00000000-0000-4000-8000-000000000001')).toBe('2895068299185552')
  expect(hashContestCode('2895068299185552')).toBe('tPG_KTcArMk368AfMc_V8-Hxe4AnKQEGbpWjaz6w380')
})
