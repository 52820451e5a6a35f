import crypto from 'node:crypto'
import { createPayloadRequest } from 'payload'
import { afterEach, expect, inject, test, vi } from 'vitest'
import { localPayload } from '../../platform/testing/local-payload'
import { signedIn, someAddress, stranger } from '../../platform/testing/api'
import { accountOf, signIn } from '../testing'
import { sessionCookies } from './session-cookies'

afterEach(() => void vi.restoreAllMocks())

test('a wrong password and an unknown account get the same answer, in plain words', async () => {
  const { email } = await accountOf(['officer'])
  const known = await signIn(email, 'không phải mật khẩu này')
  const unknown = await signIn(`x${email}`, 'không phải mật khẩu này')
  expect(known.status).toBe(401)
  expect(known.body).toEqual({
    code: 'WRONG_CREDENTIALS',
    message: expect.stringContaining('Email hoặc mật khẩu chưa đúng'),
  })
  expect({ ...unknown, headers: [] }).toEqual({ ...known, headers: [] })
})

test('both cost the same work with passwords', async () => {
  const { email } = await accountOf(['officer'])
  const { payload } = await localPayload()
  const { loginEndpoint } = await import('./login-endpoint')
  const work = vi.spyOn(crypto, 'pbkdf2')
  const done: unknown[] = []
  for (const each of [email, `x${email}`]) {
    work.mockClear()
    const body = JSON.stringify({ email: each, password: 'không phải mật khẩu này' })
    const request = new Request(`${inject('serviceUrl')}/api/users/login`, {
      method: 'POST',
      body,
      headers: {
        'Content-Type': 'application/json',
        'Content-Length': String(Buffer.byteLength(body)),
        'X-Client-Address': someAddress(),
      },
    })
    const req = await createPayloadRequest({ config: payload.config, request })
    expect((await loginEndpoint.handler(req)).status).toBe(401)
    done.push(work.mock.calls.map(([, , rounds, bytes, digest]) => [rounds, bytes, digest]))
  }
  work.mockRestore()
  expect(done[0]).toEqual([[600_000, 32, 'sha256']])
  expect(done[1]).toEqual(done[0])
})

test('missing fields are named', async () => {
  const { status, body } = await signIn('', '')
  expect(status).toBe(400)
  expect(Object.keys(body.fields)).toEqual(['email', 'password'])
})

test('wrong tries lock the address that makes them, longer each time, and nobody else', async () => {
  const { email, password } = await accountOf(['officer'])
  const guesser = stranger()
  for (let tries = 0; tries < 5; tries += 1)
    expect((await signIn(email, `đoán mò lần ${tries}`, guesser)).status).toBe(401)
  // Even the right password is not told from a wrong one while it lasts.
  const refused = await signIn(email, password, guesser)
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(20)
  expect(refused.body.message).toMatch(/Hãy thử lại sau \d+ giây/)
  expect((await signIn(email, password)).status).toBe(200)
  const other = await accountOf(['officer'])
  expect((await signIn(other.email, other.password, guesser)).status).toBe(200)
})

test('who tries a hundred accounts at the same moment waits for themselves, and is refused', async () => {
  const { email, password } = await accountOf(['officer'])
  const guesser = stranger()
  const guesses = Promise.all(
    Array.from({ length: 100 }, (_, at) =>
      signIn(`ai-do-${at}@vidu.vn`, 'một câu nào đó', guesser),
    ),
  )
  expect((await signIn(email, password)).status).toBe(200)
  const statuses = (await guesses).map(({ status }) => status)
  expect(new Set(statuses)).toEqual(new Set([401, 429]))
}, 120_000)

test('tries at the same moment are counted too', async () => {
  const { email } = await accountOf(['officer'])
  const guesser = stranger()
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, at) => signIn(email, `đoán mò lần ${at}`, guesser)),
  )
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(7)
})

test('many strangers together slow an account down, and its owner still comes in', async () => {
  const { email, password } = await accountOf(['officer'])
  for (let round = 0; round < 6; round += 1) {
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => signIn(email, 'đoán mò từ khắp nơi')),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]))
  }
  expect((await signIn(email, password)).status).toBe(200)
})

test('the session’s cookie is not for scripts, nor for forms of other sites, nor for plain HTTP', async () => {
  const { email, password } = await accountOf(['officer'])
  const cookie = (await signIn(email, password)).headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/^payload-token=/)
  expect(cookie).toMatch(/HttpOnly/i)
  expect(cookie).toMatch(/SameSite=Lax/)
  // The service under test is reached by http.
  expect(cookie).not.toMatch(/Secure/)
  expect(sessionCookies('https://chungtay.vn')).toEqual({ sameSite: 'Lax', secure: true })
  expect(sessionCookies('http://localhost:3000')).toEqual({ sameSite: 'Lax', secure: false })
})

test('signing out ends the session on the server', async () => {
  const { email, password } = await accountOf(['officer'])
  const api = await signedIn({ email, password })
  expect((await api.post('/api/users/logout', {})).status).toBe(200)
  expect((await api.get('/api/users/me')).body.user).toBeNull()
})

test('whoever signs in on several machines at once is signed in on all of them', async () => {
  const { email, password } = await accountOf(['officer'])
  const machines = await Promise.all(Array.from({ length: 6 }, () => signedIn({ email, password })))
  for (const machine of machines)
    expect((await machine.get('/api/users/me')).body.user?.email).toBe(email)
})
