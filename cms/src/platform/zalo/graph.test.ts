import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { graphAccount, GraphError, graphNumber, zaloRefusal } from './graph'

const appSecret = 'the-secret-of-the-app'
const refusal = { error: 452, message: 'Session key invalid' }
let server: Server
let graphUrl: string
let asked: { url: string; headers: IncomingHttpHeaders }[]
/** What Graph answers next: a status with a text, or nothing at all. */
let next: { status?: number; text: string; location?: string } | 'silence'

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers })
    if (next === 'silence') return
    const { status = 200, text, location } = next
    response.writeHead(status, location ? { location } : {}).end(text)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  graphUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  asked = []
})

const graph = (patienceMs = 60_000) => ({ appSecret, graphUrl, patienceMs })
const answers = (content: unknown, status = 200) => {
  next = { status, text: typeof content === 'string' ? content : JSON.stringify(content) }
}
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof GraphError ? error.problem : error),
  )

test('an account is asked for by its token and the proof of the secret, which stays here', async () => {
  answers({ id: '4047671499938107249', error: 0, message: 'Success' })
  expect(await graphAccount('a-token', graph())).toBe('4047671499938107249')
  const [{ url, headers } = { url: '', headers: {} }] = asked
  expect(url).toBe('/v2.0/me?fields=id')
  expect(headers.access_token).toBe('a-token')
  expect(headers.appsecret_proof).toBe(
    createHmac('sha256', appSecret).update('a-token').digest('hex'),
  )
  expect(JSON.stringify(headers)).not.toContain(appSecret)
})

test('a number is asked for by its token and the secret, in the headers', async () => {
  answers({ data: { number: '84912345678' }, error: 0, message: 'Success' })
  const asking = { accessToken: 'a-token', phoneToken: 'a-code' }
  expect(await graphNumber(asking, graph())).toBe('84912345678')
  expect(asked[0]!.url).toBe('/v2.0/me/info')
  expect(asked[0]!.headers).toMatchObject({
    access_token: 'a-token',
    code: 'a-code',
    secret_key: appSecret,
  })
  answers({ data: { number: '84912345678; DROP' }, error: 0 })
  expect(await problemOf(graphNumber(asking, graph()))).toBe('refused')
})

test.each([
  ['an unknown or expired token', refusal, 200, 'refused'],
  ['a refusal with a status', refusal, 401, 'refused'],
  ['an id that is none', { id: 'a/b' }, 200, 'refused'],
  ['egress outside Viet Nam', { error: -501, message: 'IP not inside Vietnam' }, 200, 'abroad'],
  ['an error of its own', { error: 0 }, 500, 'unavailable'],
  ['a gateway that speaks no JSON', '<html>502</html>', 200, 'unavailable'],
  ['too many questions', refusal, 429, 'unavailable'],
  ['nothing', '', 200, 'unavailable'],
])('of %s Graph makes a problem of its kind', async (_, content, status, problem) => {
  answers(content, status)
  const asking = { accessToken: 'a-token', phoneToken: 'a-code' }
  expect(await problemOf(graphAccount('a-token', graph()))).toBe(problem)
  expect(await problemOf(graphNumber(asking, graph()))).toBe(problem)
})

test('Graph that says nothing, or is not there, is not waited for', async () => {
  next = 'silence'
  const asking = { accessToken: 'a-token', phoneToken: 'a-code' }
  expect(await problemOf(graphAccount('a-token', graph(50)))).toBe('unavailable')
  expect(await problemOf(graphNumber(asking, graph(50)))).toBe('unavailable')
  const nowhere = { appSecret, graphUrl: 'http://127.0.0.1:9' }
  expect(await problemOf(graphAccount('a-token', nowhere))).toBe('unavailable')
})

test('no other server is sent the token', async () => {
  next = { status: 302, text: '', location: `${graphUrl}/elsewhere` }
  expect(await problemOf(graphAccount('a-token', graph()))).toBe('unavailable')
  expect(asked).toHaveLength(1)
})

test('a service without the secret asks nobody', async () => {
  expect(await problemOf(graphAccount('a-token'))).toBe('unavailable')
})

test('people are told to open the app anew, or to wait; other faults are not hidden', () => {
  const logger = { warn: vi.fn() }
  expect(zaloRefusal(new GraphError('refused'), logger)).toMatchObject({ status: 403 })
  expect(zaloRefusal(new GraphError('abroad'), logger)).toMatchObject({ status: 503 })
  expect(zaloRefusal(new GraphError('unavailable'), logger)).toMatchObject({ status: 503 })
  expect(() => zaloRefusal(new TypeError('ours'), logger)).toThrow('ours')
})

test('operators are told Zalo’s code, the same one once a minute, and no token', async () => {
  const logger = { warn: vi.fn() }
  const refuse = () =>
    graphAccount('a-token', graph()).catch((error: unknown) => zaloRefusal(error, logger))
  answers({ error: 10003, message: 'Secret key is invalid' })
  await refuse()
  await refuse()
  // What an odd answer carries is nobody's business.
  answers({ data: { number: '84912345678' }, error: 10003 })
  await refuse()
  answers({ error: -32 }, 429)
  await refuse()
  expect(logger.warn.mock.calls).toEqual([
    ['Zalo Graph: refused (10003)'],
    ['Zalo Graph: unavailable (HTTP 429)'],
  ])
})
