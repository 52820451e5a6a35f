import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FrontTools } from '../platform/edge/front-part'
import { RequestError } from '../platform/http'
import { createAddressMarker, markedAddress } from '../platform/http/client-address'
import { countLimit } from './count-endpoint'
import { createQuickCount } from './quick-count'
import { shared } from './shared-tally'
import { usageDoor } from './usage-door'

const marked = (address: string, more: IncomingHttpHeaders = {}) =>
  ({
    headers: { 'x-client-address': address, 'user-agent': 'a', ...more },
  }) as unknown as IncomingMessage
const batch = Buffer.from('{"visits":1}')
const countedVisits = () =>
  shared.tally.drain().find(({ metric }) => metric === 'visits')?.count ?? 0

beforeEach(() => void shared.tally.drain())

test('a batch is counted, unless its sender asks not to be followed', () => {
  const count = createQuickCount()
  expect(count(marked('10.0.0.1'), batch)).toBe(204)
  expect(count(marked('10.0.0.1', { dnt: '1' }), batch)).toBe(204)
  expect(count(marked('10.0.0.1', { 'sec-gpc': '1' }), batch)).toBe(204)
  expect(countedVisits()).toBe(1)
})

const views = (count: number, view: object = { page: '/' }) => ({
  views: Array.from({ length: count }, () => view),
})
test.each([
  [{}, true],
  [{ visits: 5, device: 'few', more: 'left out' }, true],
  [{ visits: 6 }, false],
  [{ visits: 1.5 }, false],
  [{ device: 'other' }, false],
  [views(50), true],
  [views(51), false],
  [views(1, { page: 'ă'.repeat(60), slug: 'a'.repeat(120) }), true],
  [views(1, { page: 'ă'.repeat(61) }), false],
  [views(1, { page: '/', slug: 'a'.repeat(121) }), false],
  [views(1, { page: '/', slug: '../x' }), false],
  [{ searches: Array(10).fill('ă'.repeat(60)) }, true],
  [{ searches: Array(11).fill('a') }, false],
  [{ searches: ['a'.repeat(61)] }, false],
])('%j is a batch: %s', (sent, isBatch) => {
  const answer = createQuickCount()(marked('10.0.0.1'), Buffer.from(JSON.stringify(sent)))
  expect(answer).toBe(isBatch ? 204 : undefined)
})

test('one address, or one /64 of IPv6, is held back at the limit; another is not', () => {
  const count = createQuickCount()
  const send = (address: string) => count(marked(address), batch)
  for (let time = 0; time < countLimit.points; time += 1) {
    send('10.0.0.2')
    send(`2001:db8:1:2::${(time % 9999) + 1}`)
  }
  for (const address of ['10.0.0.2', '2001:db8:1:2:ffff::1']) {
    const refused = send(address)
    expect(refused).toBeInstanceOf(RequestError)
    expect(refused).toMatchObject({ status: 429 })
    expect(Number((refused as RequestError).headers['Retry-After'])).toBeGreaterThan(0)
  }
  expect([send('10.0.0.3'), send('2001:db8:1:3::1')]).toEqual([204, 204])
  expect(countedVisits()).toBe(2 * countLimit.points + 2)
})

test('visitors are told apart by address and browser', () => {
  const count = createQuickCount()
  for (const address of ['10.0.1.1', '10.0.1.2', '10.0.1.1'])
    for (const browser of ['a', 'b']) count(marked(address, { 'user-agent': browser }), batch)
  const visitors = shared.tally.drain().find(({ metric }) => metric === 'visitors')
  // Two of a few visitors fall on one place of the sketch about once in a hundred runs.
  expect([3, 4]).toContain(visitors?.count)
})

let stop: (() => void) | undefined
afterEach(() => stop?.())

/** The door on a server of its own. */
async function startDoor(): Promise<{ url: URL; addresses: (string | undefined)[] }> {
  const mark = createAddressMarker(['loopback'])
  const addresses: (string | undefined)[] = []
  const parts = {
    headers: { 'X-Frame-Options': 'DENY' },
    markAddress: (request: IncomingMessage) => {
      mark(request)
      addresses.push(markedAddress(request))
    },
  }
  const log = (error: unknown) => expect(error).toBeUndefined()
  const door = usageDoor({ ...parts, log } as unknown as FrontTools)
  const server = createServer(door.handle)
  stop = () => void (server.closeAllConnections(), server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/usage`)
  return { url, addresses }
}

test('who leaves without waiting for the answer is counted all the same, as themselves', async () => {
  const { url, addresses } = await startDoor()
  const port = Number(url.port)
  await Promise.all(
    ['127.0.0.2', '127.0.0.3'].map(
      (localAddress) =>
        new Promise<void>((resolve) => {
          const socket = connect({ port, host: '127.0.0.1', localAddress }, () => {
            socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 12\r\n\r\n{"visits":1}')
            socket.end(() => socket.destroy())
            setTimeout(resolve, 20)
          })
        }),
    ),
  )
  let visits = 0
  await vi.waitFor(() => {
    visits += countedVisits()
    expect(visits).toBe(2)
  })
  expect(addresses.toSorted()).toEqual(['127.0.0.2', '127.0.0.3'])
})

test('over HTTP: 204 without a body, and what is no batch is refused in words', async () => {
  const { url } = await startDoor()
  const send = async (body: string) => {
    const answer = await fetch(url, { method: 'POST', body })
    return { answer, text: await answer.text() }
  }
  const { answer, text } = await send('{"visits":1}')
  expect([answer.status, text, answer.headers.get('cache-control')]).toEqual([204, '', 'no-store'])
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(answer.headers.get('x-frame-options')).toBe('DENY')
  for (const [body, status] of [
    ['{', 400],
    ['', 400],
    ['[]', 400],
    ['{"visits":-1}', 400],
    [JSON.stringify({ searches: ['x'.repeat(9000)] }), 413],
    [JSON.stringify({ searches: ['x'.repeat(200_000)] }), 413],
  ] as const) {
    const refused = await send(body)
    expect([body.slice(0, 20), refused.answer.status]).toEqual([body.slice(0, 20), status])
    expect(JSON.parse(refused.text)).toMatchObject({ message: expect.any(String) })
  }
  expect(countedVisits()).toBe(1)
})
