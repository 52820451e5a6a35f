import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sendZaloTemplate, ZaloRefusal } from './send-template'

let server: Server
let url: string
/** The refresh token that Zalo takes next, and the access token that it takes now. */
let refreshToken: string
let accessToken: string
let renewals: number
let payload: Payload

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const answer = (content: object) => response.end(JSON.stringify(content))
    if (request.url === '/message/template')
      return answer({ error: request.headers.access_token === accessToken ? 0 : -124 })
    if (new URLSearchParams(body).get('refresh_token') !== refreshToken)
      return answer({ error: -14014 })
    renewals += 1
    accessToken = `access-${renewals}`
    refreshToken = `refresh-${renewals}`
    answer({ access_token: accessToken, refresh_token: refreshToken, expires_in: '90000' })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  refreshToken = 'set-by-the-operator'
  accessToken = 'none'
  renewals = 0
  const kept = new Map<string, unknown>()
  const kv = {
    get: async (key: string) => kept.get(key) ?? null,
    set: async (key: string, value: unknown) => void kept.set(key, value),
  }
  payload = { kv, logger: { warn: () => undefined } } as unknown as Payload
})

function send(operatorsToken = 'set-by-the-operator') {
  const keys = { appId: '1', appSecret: 'secret', templateId: '42', apiUrl: url, oauthUrl: url }
  const notice = { phone: '0912345678', data: {}, trackingId: 'one' }
  return sendZaloTemplate(payload, notice, { ...keys, refreshToken: operatorsToken })
}

test('many who send at once renew the token once: each refresh token works once', async () => {
  await Promise.all(Array.from({ length: 8 }, () => send()))
  await send()
  expect(renewals).toBe(1)
})

test('an access token that Zalo no longer takes is renewed by the newest refresh token', async () => {
  await send()
  accessToken = 'another'
  await expect(send()).rejects.toThrow(ZaloRefusal)
  await send()
  await send()
  expect(renewals).toBe(2)
})

test('once the kept refresh token is not taken any more, the one that the operator sets is', async () => {
  await send()
  accessToken = 'another'
  refreshToken = 'a-new-one'
  await expect(send()).rejects.toThrow('-124')
  await expect(send()).rejects.toThrow('no refresh token')
  await send('a-new-one')
  expect(renewals).toBe(2)
})
