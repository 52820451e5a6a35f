/**
 * Pinned: senders hold receipts, the database holds these hashes of what a receipt derives. Whatever
 * changes here closes every box for ever. Made with the secret of the test configuration.
 */
import { expect, test } from 'vitest'
import { hashBox, hashToken, hashVerifier } from './box'

test('a box, its verifier and the token of an upload are kept as these hashes', () => {
  expect(hashBox('c2c460acf0e2f92d971db56bb6b6ce93')).toBe(
    'jkOH7t9CwlFZbIDV_EftFiDZQE8fKYEaMyMWQGqlVSI',
  )
  expect(hashVerifier('Qo-Na-LNsdI3L5wHXvDGWgbezBozqDjLu1QIjwaI66M')).toBe(
    'x7xUkMWYiOJ3A9qHeUS_NTmMha9AUYtdOXjD21OWANU',
  )
  expect(hashToken('token-cua-mot-tep')).toBe('ZYFOLD4liu7Job-1ev9yifpXVqbSolfCuLWcV18M21Q')
})
