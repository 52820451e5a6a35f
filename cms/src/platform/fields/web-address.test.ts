import { expect, test } from 'vitest'
import { webAddress } from './web-address'

test.each(['https://congan.hungyen.gov.vn/x?y=1', 'http://example.vn', '', undefined, null])(
  '%j may stand',
  (value) => expect(webAddress(value)).toBe(true),
)

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  'ftp://a',
  'https://',
  'abc',
  '/x',
])('%j is refused in words', (value) => expect(webAddress(value)).toMatch(/https:/))

test('where one is needed, none is refused', () =>
  expect(webAddress('', { required: true })).toBe('Hãy nhập địa chỉ.'))
