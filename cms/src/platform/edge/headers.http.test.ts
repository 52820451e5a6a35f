import { expect, inject, test } from 'vitest'
import { commonHeaders } from './security-headers'

const asked: [what: string, path: string, init?: RequestInit][] = [
  ['a page', '/thu-tuc'],
  ['the same page from memory', '/thu-tuc'],
  ['a page with a slash at its end', '/thu-tuc/'],
  ['a page with a query', '/tim?q=cccd'],
  ['no such page', '/khong-co-trang-nay'],
  ['a file', '/robots.txt'],
  ['a feed', '/tin-nong/rss.xml'],
  ['a counted batch', '/api/usage', { method: 'POST', body: '{"visits":1}' }],
  ['a refused batch', '/api/usage', { method: 'POST', body: '{' }],
  ['an endpoint', '/api/usage/summary'],
  ['the admin', '/admin/login'],
]

test.each(asked)('%s carries every safety header once', async (_, path, init) => {
  const answer = await fetch(new URL(path, inject('serviceUrl')), init)
  await answer.arrayBuffer()
  // A header written twice reads `value, value` here.
  for (const [name, value] of Object.entries(commonHeaders(false)))
    expect(answer.headers.get(name), name).toBe(value)
})

test('pages allow no script but the site’s own, and tell a browser to ask again', async () => {
  for (let time = 0; time < 2; time += 1) {
    const answer = await fetch(new URL('/thu-tuc', inject('serviceUrl')))
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(answer.headers.get('cache-control')).toContain('max-age=0')
    const etag = answer.headers.get('etag')!
    const again = await fetch(answer.url, { headers: { 'If-None-Match': etag } })
    expect(again.status).toBe(304)
    const weak = await fetch(answer.url, { headers: { 'If-None-Match': `W/${etag}` } })
    expect(weak.status).toBe(304)
  }
})

test('all made-up addresses get one page, made once', async () => {
  const ask = async (path: string) => {
    const answer = await fetch(new URL(path, inject('serviceUrl')))
    return { status: answer.status, etag: answer.headers.get('etag'), html: await answer.text() }
  }
  const [first, second] = [await ask('/khong-co-1'), await ask('/khong-co/gi/ca')]
  expect(first.status).toBe(404)
  expect(first.html).toContain('Không tìm thấy')
  expect(second).toEqual(first)
  // The router takes no notice of case and reads escapes once more.
  for (const path of ['/THU-TUC', '/thu-tuc%3F1', '/thu-tuc%23a'])
    expect(await ask(path), path).toEqual(first)
  // An address that the app knows, of something that is not there, says what is missing.
  expect((await ask('/thu-tuc/khong-co-thu-tuc-nay')).status).toBe(404)
})
