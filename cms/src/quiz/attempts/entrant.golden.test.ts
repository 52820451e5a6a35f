/**
 * Pinned: a device or a Zalo account finds its attempts under these hashes only. Made with the secret
 * of the test configuration.
 */
import { expect, test } from 'vitest'
import { deviceOf, zaloEntrant } from './entrant'

test('a device and a Zalo account enter under these names', () => {
  const headers = new Headers({ Authorization: `Bearer ${'A'.repeat(43)}` })
  expect(deviceOf(headers)).toBe('hKrCpAzAzDH_poppPMFpI_6IkX-Q3uMk6zCNLQ1yrlQ')
  expect(zaloEntrant('1234567890123456789')).toBe('eoEFthMSGie65XctkSXFVJpPZrQxgBKYlSn5qxApXs4')
})

test.each([
  '',
  'Bearer ',
  `Bearer ${'A'.repeat(42)}`,
  `Bearer ${'A'.repeat(44)}`,
  `Basic ${'A'.repeat(43)}`,
])('“%s” is no key of a device', (authorization) =>
  expect(() => deviceOf(new Headers({ authorization }))).toThrow(
    expect.objectContaining({ status: 401 }) as Error,
  ),
)
