/**
 * Pinned: what people carry is found by this name and opened with this key only. Made with the secret of
 * the test configuration, for an app without a number.
 */
import { expect, test } from 'vitest'
import { personBehind, sealingKey } from './person'

test('an account has this name and this key', () => {
  expect(personBehind('1234567890123456789')).toBe('6pLvPbvcWzAtQYECrmlXkF1tgAP-BbIIDp3x5AmcOLg')
  expect(sealingKey('1234567890123456789')).toBe('ggbjB4HD-BzpM_6kEP4H2p1oBU6GusrUb5ZUebxDKBU')
})

test('another account and another secret make another key', () => {
  const keys = [sealingKey('1'), sealingKey('2'), sealingKey('1', 'another')]
  expect(new Set(keys).size).toBe(3)
})
