/**
 * Pinned: dossiers are stored under these hashes only, so whatever changes here makes every stored
 * dossier unfindable. Made with the secret of the test configuration.
 */
import { expect, test } from 'vitest'
import { hashBirth, hashIdentity, hashNumber, normalizeNumber, numberHint } from './look-up-keys'

const number = 'h26.01-2026/000123'

test('a dossier is found under this hash and opened by these', () => {
  expect(normalizeNumber(number)).toBe('H26012026000123')
  expect(hashNumber(number)).toBe('FiYEVnlOMKRzDqtw-Vovq22lESVBy5ynEQsHgIo_Tlg')
  expect(hashIdentity(number, '1234')).toBe('FnINsm_V8pKJO6t5YIyYNJFZovzgckszgbcgWvBkzWg')
  expect(hashBirth(number, '1990-05-11')).toBe('AavF-AP7pmzzFdXBZbm3Mh0Tv4F7OcZyPKMq-zeBvd4')
})

test('staff see the beginning and the end of a number, of a short one the end only', () => {
  expect(numberHint(number)).toBe('H26…0123')
  expect(numberHint('123456')).toBe('…456')
  expect(numberHint('1234567')).toBe('123…4567')
})
