import { expect, inject, test } from 'vitest'
import { administrator, stranger } from '../testing/api'
import { askRaw } from '../testing/ask-raw'

const odd = [
  '/api/%2e%2e/admin/login',
  '/api/../admin/login',
  '/api/./users',
  '//admin/login',
  '/admin//login',
  '/api%2fusers',
  '/api%5Cusers',
  '/api\\users',
  '/%61dmin/login',
  '/api/%75sers',
  '/thu-tu%2563',
  '/api/users;a=1',
  '/api/media/file/%00',
  '/api/media/file/a%0d%0aSet-Cookie:a',
  '/api/media/file/%ff',
  '/api/media/file/%c0%ae%c0%ae',
  '/api/procedures/%E0%A4%A',
  '/admin/%E0%A4%A',
  '/admin/%00',
  '/_next/static/%00',
  '/api/x/%',
  `/api/media/file/${'a'.repeat(3000)}`,
  'http://localhost/admin/login',
  'http://evil.example/api/users',
]

test.each(odd)('%s is refused in words before anything routes it', async (target) => {
  const answer = await askRaw(target)
  expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  expect(answer).toContain('"code":"UNCLEAR_ADDRESS"')
  expect(answer).toContain('Địa chỉ này viết chưa đúng')
  expect(answer.toLowerCase()).toContain("content-security-policy: default-src 'none'")
})

test('somebody who followed a broken link gets a page with a way home', async () => {
  const answer = await askRaw('/thu-tuc//x', { headers: 'Accept: text/html,*/*\r\n' })
  expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  expect(answer).toContain('text/html')
  expect(answer).toContain('<a href="/">Về trang chủ</a>')
})

test.each(['TRACE', 'PROPFIND', 'QUERY', 'LINK'])('the method %s is refused', async (method) => {
  for (const target of ['/', '/api/procedures', '/admin/login'])
    expect(await askRaw(target, { method })).toMatch(/^HTTP\/1\.1 405 [\s\S]*METHOD_NOT_ALLOWED/)
})

test.each(['/_next', '/_next/admin', '/_next/static/x.js', '/__nextjs_font/x'])(
  'nobody sends anything to %s: files of the admin are only read',
  async (target) => {
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x', 'text/plain']) {
      const headers = `Content-Type: ${type}\r\nContent-Length: 0\r\n`
      const answer = await askRaw(target, { method: 'POST', headers })
      expect(answer).toMatch(/^HTTP\/1\.1 405 [\s\S]*METHOD_NOT_ALLOWED/)
      expect(answer).toMatch(/\r\nAllow: GET, HEAD\r\n/)
    }
  },
)

test('nobody asks Next to draw pictures anew', async () => {
  const { status } = await stranger().get(
    '/_next/image?url=%2Fapi%2Fmedia%2Ffile%2Fx.png&w=64&q=75',
  )
  expect(status).toBe(404)
})

test('server functions of the admin are closed to strangers, whatever they send', async () => {
  const page = await (await fetch(`${inject('serviceUrl')}/admin/login`)).text()
  const scripts = [...page.matchAll(/\/_next\/static\/[^"\\]+\.js/g)].map(([path]) => path)
  const sources = await Promise.all(
    [...new Set(scripts)].map(async (path) =>
      (await fetch(inject('serviceUrl') + encodeURI(decodeURI(path)))).text(),
    ),
  )
  const ids = new Set([page, ...sources].join(' ').match(/\b[46]0[\da-f]{40}\b/g))
  expect(ids.size).toBeGreaterThan(0)
  const types = [
    'text/plain;charset=UTF-8',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
  ]
  for (const id of [...ids, '0'.repeat(42), 'x', ''])
    for (const type of types)
      for (const cookie of ['', 'payload-token=x']) {
        const answer = await fetch(`${inject('serviceUrl')}/admin/login`, {
          method: 'POST',
          body: '[{"name":"form-state","args":{}}]',
          headers: { 'Content-Type': type, Cookie: cookie, ...(id ? { 'Next-Action': id } : {}) },
        })
        expect([401, 405], `${id} ${type}`).toContain(answer.status)
      }
})

test('staff use them', async () => {
  const manifest = await fetch(`${inject('serviceUrl')}/admin/login`)
  expect(manifest.status).toBe(200)
  const answer = await fetch(`${inject('serviceUrl')}/admin`, {
    method: 'POST',
    body: '[]',
    headers: { ...(await administrator()).identity, 'Next-Action': '0'.repeat(42) },
  })
  // Next knows no such function; what matters is that the request came so far.
  expect(answer.status).not.toBe(401)
  expect(answer.status).not.toBe(405)
})
