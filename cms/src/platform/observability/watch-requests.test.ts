import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createRoutes } from './route-of'
import { logLine, watchRequests, type Seen } from './watch-requests'

let server: Server
let url: string
let seen: Seen[]

beforeAll(async () => {
  const answer = watchRequests(
    (request, response) => {
      request.resume()
      if (request.url === '/thu-tuc/dut')
        return void response.write('half', () => response.destroy())
      response.writeHead(request.url?.includes('khong') ? 404 : 201).end('done')
    },
    { routeOf: createRoutes(() => []), onSeen: (each) => seen.push(each) },
  )
  server = createServer(answer)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((done) => server.close(done)))
beforeEach(() => {
  seen = []
})

const untilSeen = () => expect.poll(() => seen.length).toBe(1)

test('a request is told of by its first part, how it went, and the id that its answer carries', async () => {
  const answer = await fetch(`${url}/thu-tuc/cap-lai?x=1`)
  await untilSeen()
  expect(seen[0]).toMatchObject({ method: 'GET', route: '/thu-tuc', status: 201, isWhole: true })
  expect(seen[0]!.id).toBe(answer.headers.get('x-request-id'))
  expect(seen[0]!.seconds).toBeGreaterThan(0)
})

test('nothing that somebody sends comes into a line: not in the address, nor headers, nor the body', async () => {
  const marker = 'RIENGTU-0912345678'
  await fetch(`${url}/thu-tuc/${marker}?q=${marker}`, {
    method: 'POST',
    headers: {
      'X-Forwarded-For': '203.0.113.7',
      Cookie: marker,
      'User-Agent': marker,
      Referer: marker,
    },
    body: JSON.stringify({ text: marker, phone: '0912345678' }),
  })
  await untilSeen()
  const line = logLine(seen[0]!)
  expect(line.endsWith('\n')).toBe(true)
  expect(Object.keys(JSON.parse(line) as object)).toEqual([
    'at',
    'id',
    'method',
    'route',
    'status',
    'ms',
  ])
  expect(line).not.toMatch(/RIENGTU|0912345678|203\.0\.113|127\.0\.0\.1/)
})

test('a proxy’s id of a request is kept, one that is none is not', async () => {
  const ids: (string | null)[] = []
  for (const given of ['abcdef0123456789', 'x', 'a b'.repeat(9)]) {
    const answer = await fetch(url, { headers: { 'X-Request-Id': given } })
    ids.push(answer.headers.get('x-request-id'))
  }
  expect(ids[0]).toBe('abcdef0123456789')
  for (const id of ids.slice(1)) expect(id).toMatch(/^[\da-f-]{36}$/)
})

test('an answer that broke off is told as such', async () => {
  await fetch(`${url}/thu-tuc/dut`)
    .then((answer) => answer.text())
    .catch(() => undefined)
  await untilSeen()
  expect(seen[0]!.isWhole).toBe(false)
  expect(JSON.parse(logLine(seen[0]!))).toMatchObject({ cut: true })
})
