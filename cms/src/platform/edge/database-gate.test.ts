import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createDatabaseGate } from './database-gate'

let stop = () => {}
afterEach(() => stop())

/** A gate before work that a test finishes by hand. */
async function startGate(work: RequestListener) {
  let isAway = false
  let tell = (_: boolean) => {}
  const gate = createDatabaseGate({
    isAway: () => isAway,
    onChange: (listener) => {
      tell = listener
      return () => {}
    },
    stop: async () => {},
  })
  const server = createServer((request, response) => gate.letThrough(request, response, work))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stop = () => server.close()
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    setAway(now: boolean) {
      isAway = now
      tell(now)
    },
  }
}

test('who waits for a database that goes away is told to come back; what was at work goes on into nothing', async () => {
  let arrived = () => {}
  let finish = () => {}
  const isThere = new Promise<void>((resolve) => (arrived = resolve))
  const finished = new Promise<void>((resolve) => (finish = resolve))
  let afterwards: unknown
  const { url, setAway } = await startGate((_, response) => {
    arrived()
    void finished.then(() => {
      try {
        response.statusCode = 500
        response.setHeader('X-Late', 'yes')
        response.writeHead(200).write('late')
        response.end()
        afterwards = 'went on'
      } catch (error) {
        afterwards = error
      }
    })
  })
  const asked = fetch(url)
  await isThere
  setAway(true)
  const answer = await asked
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
  expect(await answer.json()).toMatchObject({ code: 'UNAVAILABLE' })
  finish()
  await finished
  await new Promise((resolve) => setImmediate(resolve))
  expect(afterwards).toBe('went on')
})

test('who comes while it is away does not reach the work, and does afterwards', async () => {
  let worked = 0
  const { url, setAway } = await startGate((_, response) => {
    worked += 1
    response.end('ok')
  })
  setAway(true)
  expect((await fetch(url)).status).toBe(503)
  expect(worked).toBe(0)
  setAway(false)
  expect(await (await fetch(url)).text()).toBe('ok')
})
