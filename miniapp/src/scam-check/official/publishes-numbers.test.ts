import { expect, test } from 'vitest'
import { publishesNumbers } from './publishes-numbers'

const contact = (number: string, isSample = false) => ({
  label: 'Trực ban',
  phones: [{ number }],
  isSample,
})

test.each([
  ['nothing', [], false],
  ['a desk without a number', [{ label: 'Tiếp dân' }], false],
  ['the emergency numbers', [contact('113'), contact('114')], false],
  ['a sample', [contact('0200 345 0102', true)], false],
  ['a number of its own', [contact('113'), contact('0200 345 0102')], true],
])('with %s published', (_, contacts, publishes) => {
  expect(publishesNumbers(contacts)).toBe(publishes)
})
