import { expect, test } from 'vitest'
import { readPath } from './request-target'

const clear = [
  '/',
  '/thu-tuc',
  '/thu-tuc/',
  '/thu-tuc/cap-can-cuoc',
  '/api/globals/settings',
  '/api/media/file/H%C3%ACnh%20%E1%BA%A3nh%201.png',
  '/api/media/file/50%25.png',
  '/api/media/file/a~b(1)%2C%40.png',
  '/_next/static/chunks/%5Broot-of-the-server%5D__1fof._.js',
  '/admin/collections/procedures/00000000-0000-4000-8000-000000000000',
  '/.well-known/security.txt',
  '/a..b/...c',
]

test.each(clear)('%s is read as it stands', (path) => {
  expect(readPath(path)).toBe(path)
  expect(readPath(`${path}?a=%00&b=//..`)).toBe(path)
})

const unclear = [
  '',
  '*',
  'thu-tuc',
  'http://a/thu-tuc',
  '//',
  '//evil/thu-tuc',
  '/thu-tuc//x',
  '/.',
  '/..',
  '/./thu-tuc',
  '/x/../admin',
  '/api/%2e%2e/admin/login',
  '/api/.%2E/admin',
  '/api%2fusers',
  '/api%2Fusers',
  '/api\\users',
  '/api%5cusers',
  '/thu-tuc;a=1',
  '/thu-tuc%3b',
  '/thu-tuc#a',
  '/%61dmin',
  '/api/%75sers',
  '/thu-tu%2563',
  '/%252e%252e/x',
  '/a%00',
  '/a%0d%0a',
  '/a%7f',
  '/a%C2%85',
  '/a%E2%80%A8',
  '/a%EF%BF%BF',
  '/a%',
  '/a%4',
  '/a%zz',
  '/%c0%ae%c0%ae/x',
  '/%e0%80%af',
  '/%ed%a0%80',
  '/%ff',
  '/a b',
  '/thủ-tục',
]

test.each(unclear)('%s is not read at all', (path) => {
  expect(readPath(path)).toBeUndefined()
})

test('what is longer than any address or name of a file is not read', () => {
  for (const path of [`/${'a'.repeat(256)}`, `/${'%E1%BA%A3'.repeat(86)}`, `/${'a/'.repeat(1001)}`])
    expect(readPath(path)).toBeUndefined()
})
