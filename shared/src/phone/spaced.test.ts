import { expect, test } from 'vitest'
import { spaced } from './spaced'

test.each([
  ['19000368', '1900 0368'],
  ['1900123456', '1900 123456'],
  ['0912345678', '0912 345 678'],
  ['02213862113', '0221 386 2113'],
  ['113', '113'],
  ['0221 3862 113', '0221 3862 113'],
  ['069.2342593', '069.2342593'],
])('%s is shown as %s', (number, shown) => {
  expect(spaced(number)).toBe(shown)
})
