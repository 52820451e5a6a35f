import { createPayloadRequest } from 'payload'
import { beforeAll, expect, inject, test } from 'vitest'
import { administrator, apiAs, someAddress, stranger, type Api } from '../../platform/testing/api'
import { communes } from '../../platform/testing/communes'
import { localPayload } from '../../platform/testing/local-payload'
import { accountOf, lettersTo, linesOf, setUp, signIn, ticketFor, tokenFor } from '../testing'

let admin: Api
let adminId: string
let unit: string

beforeAll(async () => {
  admin = await administrator()
  adminId = (await admin.get('/api/users/me')).body.user.id as string
  unit = (await communes(1))[0]!.id
})

const meOf = async (api: Api) =>
  (await api.get('/api/users/me')).body.user?.id as string | undefined
const withToken = (token: string) => apiAs({ Authorization: `JWT ${token}` })
const secondStep = (ticket: string, code: string, from = stranger()) =>
  from.post('/api/users/second-step', { ticket, code })

/** An account whose second step is on, with the phone and the codes. */
async function protectedAccount(roles = ['officer']) {
  const account = await accountOf(roles, [unit])
  return { ...account, ...(await setUp(account.api, { password: account.password })) }
}

test('who turns it on proves password and phone, gets ten codes once, and other sessions end', async () => {
  const { id, api, email, password } = await accountOf(['officer'])
  const elsewhere = withToken((await signIn(email, password)).body.token as string)
  const path = '/api/users/second-factor/start'
  expect((await stranger().post(path, {})).status).toBe(401)
  for (const wrong of ['', 'không phải mật khẩu này'])
    expect((await api.post(path, { password: wrong })).body.fields).toHaveProperty('password')
  const { enrolment } = (await api.post(path, { password })).body as { enrolment: string }
  const refused = await api.post('/api/users/second-factor/confirm', { enrolment, code: '000000' })
  expect([refused.status, refused.body.code]).toEqual([400, 'WRONG_CODE'])
  expect(await meOf(elsewhere)).toBe(id)

  const { key, codes, confirmed } = await setUp(api, { password })
  expect(confirmed.status, JSON.stringify(confirmed.body)).toBe(200)
  expect(new Set(codes).size).toBe(10)
  expect(codes[0]).toMatch(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/)
  expect(await meOf(elsewhere)).toBeUndefined()
  expect(await meOf(api)).toBe(id)
  const state = await api.get('/api/users/second-factor')
  expect(state.body).toMatchObject({ isOn: true, isRequired: false, codesLeft: 10 })
  expect((await linesOf(id)).at(-1)).toMatchObject({ action: 'second-factor-on' })
  expect((await lettersTo(email)).join()).toContain('Bước xác minh thứ hai')

  // Neither the secret nor a code lies anywhere in clear.
  const { payload } = await localPayload()
  const stored = await Promise.all([
    payload.db.findOne({ collection: 'second-factors', where: { id: { equals: id } } }),
    payload.find({ collection: 'recovery-codes', where: { account: { equals: id } } }),
  ])
  const shown = [await admin.get(`/api/users/${id}`), await api.get('/api/users/me'), state]
  const everything = JSON.stringify([
    stored,
    shown.map(({ body }) => body as object),
    await linesOf(id),
  ])
  expect(everything).not.toContain(key.replaceAll(' ', ''))
  for (const code of codes) expect(everything).not.toContain(code)
  for (const slug of ['second-factors', 'recovery-codes', 'staff-sessions'])
    expect((await admin.get(`/api/${slug}`)).status).toBe(403)
})

test('after the right password alone there is no session, wherever one knocks', async () => {
  const { email, password } = await protectedAccount(['admin'])
  const answer = await signIn(email, password)
  expect([answer.status, answer.body.step, answer.body.token, answer.body.user]).toEqual([
    200,
    'code',
    undefined,
    undefined,
  ])
  expect(answer.headers.get('set-cookie')).toBeNull()
  const ticket = answer.body.ticket as string
  const identities: Record<string, string>[] = [
    { Authorization: `JWT ${ticket}` },
    { Authorization: `users API-Key ${ticket}` },
    { Cookie: `payload-token=${ticket}` },
  ]
  for (const identity of identities) {
    const api = apiAs({ ...identity, Origin: inject('serviceUrl') })
    expect(await meOf(api)).toBeUndefined()
    expect((await api.get('/api/users')).status).toBe(403)
    expect((await api.post('/api/api-keys/issue', {})).status).toBe(401)
    expect((await api.post('/api/users/refresh-token', {})).status).toBeGreaterThanOrEqual(400)
    expect((await api.get('/api/users/sessions')).status).toBe(401)
  }
  // Nor does it begin another second step in place of the one that is there.
  const start = await stranger().post('/api/users/second-factor/start', { ticket })
  expect([start.status, start.body.code]).toEqual([401, 'SIGN_IN_AGAIN'])
})

test('a code signs in once, however many use it at the same moment', async () => {
  const account = await protectedAccount()
  const tickets = await Promise.all([1, 2, 3].map(() => ticketFor(account)))
  const used = await secondStep(tickets[0]!, account.phone.now())
  expect([used.status, used.body.code]).toEqual([400, 'CODE_USED'])
  const answers = await Promise.all(
    tickets.map((ticket) => secondStep(ticket, account.phone.next())),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400])
  const right = answers.find(({ status }) => status === 200)!
  expect(right.headers.get('set-cookie')).toMatch(/^payload-token=.*HttpOnly/i)
  expect(await meOf(withToken(right.body.token as string))).toBe(account.id)
  expect(JSON.stringify(right.body.user)).not.toMatch(/"(hash|salt)"/)
  const later = await secondStep(tickets[1]!, account.phone.next())
  expect([later.status, later.body.code]).toEqual([400, 'CODE_USED'])
})

test('a recovery code stands for the app once, however it is typed', async () => {
  const account = await protectedAccount()
  const [code, other] = account.codes as [string, string]
  const ticket = await ticketFor(account)
  const answer = await secondStep(ticket, ` ${code.replace('-', ' ').toLowerCase()} `)
  expect([answer.status, answer.body.codesLeft]).toEqual([200, 9])
  expect((await secondStep(ticket, code)).status).toBe(400)
  expect((await linesOf(account.id)).at(-1)).toMatchObject({ action: 'recovery-code-used' })
  // Another account's codes are none.
  const neighbour = await protectedAccount()
  expect((await secondStep(await ticketFor(neighbour), other)).status).toBe(400)
  // New ones end the old ones.
  const api = withToken(answer.body.token as string)
  const renewed = await api.post('/api/users/second-factor/codes', { code: account.phone.next() })
  expect(renewed.body.codes).toHaveLength(10)
  expect((await secondStep(ticket, other)).status).toBe(400)
})

test('wrong codes lock who types them, and after thirty a day only a recovery code opens', async () => {
  const account = await protectedAccount()
  const ticket = await ticketFor(account)
  const guesser = stranger()
  for (let tries = 0; tries < 5; tries += 1)
    expect((await secondStep(ticket, '000000', guesser)).body.code).toBe('WRONG_CODE')
  expect((await secondStep(ticket, account.phone.next(), guesser)).status).toBe(429)
  await Promise.all(Array.from({ length: 25 }, () => secondStep(ticket, '000000')))
  const refused = await secondStep(ticket, account.phone.next())
  expect([refused.status, refused.body.message]).toEqual([
    429,
    expect.stringContaining('mã dự phòng'),
  ])
  expect((await lettersTo(account.email, 2)).at(-1)).toContain('Hãy đổi mật khẩu ngay')
  const told = (await linesOf(account.id)).filter(({ action }) => action === 'codes-guessed')
  expect(told).toHaveLength(1)
  expect((await secondStep(ticket, account.codes[0]!)).status).toBe(200)
})

test('a ticket is for one step, and ends with the password', async () => {
  const account = await protectedAccount()
  const ticket = await ticketFor(account)
  for (const none of ['', 'x', `${ticket}x`.slice(1)])
    expect((await secondStep(none, account.phone.next())).status).toBe(401)
  await admin.patch(`/api/users/${account.id}`, { password: 'ghe chieu qua song lon' })
  expect((await secondStep(ticket, account.phone.next())).status).toBe(401)
})

test('an administrator resets it for who lost phone and codes: sessions end, and it is set up anew', async () => {
  const account = await protectedAccount(['coordinator'])
  const reset = (by: Api) => by.post('/api/users/second-factor/reset', { account: account.id })
  const colleague = await accountOf(['coordinator', 'editor', 'officer', 'tip-handler'], [unit])
  expect((await reset(stranger())).status).toBe(401)
  expect((await reset(colleague.api)).status).toBe(403)
  const asked = `?account=${account.id}`
  expect((await colleague.api.get(`/api/users/second-factor${asked}`)).status).toBe(403)
  expect((await reset(account.api)).status).toBe(409)
  expect((await admin.post('/api/users/second-factor/reset', { account: adminId })).status).toBe(
    409,
  )
  expect((await reset(admin)).status).toBe(200)
  expect(await meOf(account.api)).toBeUndefined()
  expect((await linesOf(account.id)).at(-1)).toMatchObject({
    action: 'second-factor-reset',
    byName: 'Quản trị',
  })

  const answer = await signIn(account.email, account.password)
  expect([answer.body.step, answer.body.token]).toEqual(['enrol', undefined])
  const ticket = answer.body.ticket as string
  // The old phone and codes open nothing, nor does the ticket of the one step stand for the other.
  for (const code of [account.phone.next(), account.codes[0]!])
    expect((await secondStep(ticket, code)).status).toBe(401)
  const { confirmed, codes } = await setUp(stranger(), { ticket })
  expect([confirmed.status, codes.length]).toEqual([200, 10])
  expect(await meOf(withToken(confirmed.body.token as string))).toBe(account.id)
  const again = await stranger().post('/api/users/second-factor/start', { ticket })
  expect([again.status, again.body.code]).toEqual([401, 'SIGN_IN_AGAIN'])
})

test('a session that has not passed it opens nothing from the moment it is asked for', async () => {
  const { payload } = await localPayload()
  const { makeDue } = await import('./factor')
  const { inOwnTransaction } = await import('../../platform/database/in-own-transaction')
  const { id, api, email, password } = await accountOf(['admin'])
  const cookie = (await signIn(email, password)).headers.get('set-cookie')!.split(';')[0]!
  const page = () =>
    fetch(`${inject('serviceUrl')}/admin/account`, {
      headers: { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' },
      redirect: 'manual',
    })
  expect([await meOf(api), (await page()).status]).toEqual([id, 200])
  await inOwnTransaction(payload, (req) => makeDue(req, id))
  expect(await meOf(api)).toBeUndefined()
  expect((await api.get('/api/users')).status).toBe(403)
  expect((await api.get('/api/users/sessions')).status).toBe(401)
  expect((await api.post('/api/users/second-factor/start', { password })).status).toBe(401)
  const html = await (await page()).text()
  expect(html).not.toContain(email)
})

test('where it is required, roles that govern or read tips sign in no other way', async () => {
  const { payload } = await localPayload()
  const { env } = await import('../../platform/env')
  const { loginEndpoint } = await import('../sign-in/login-endpoint')
  const login = async (account: { email: string; password: string }) => {
    const body = JSON.stringify({ email: account.email, password: account.password })
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
    return (await (await loginEndpoint.handler(req)).json()) as { step?: string; token?: string }
  }
  const before = env.secondFactor
  env.secondFactor = 'required'
  try {
    for (const role of ['admin', 'coordinator', 'tip-handler']) {
      const { step, token } = await login(await accountOf([role], [unit]))
      expect([role, step, token]).toEqual([role, 'enrol', undefined])
    }
    for (const role of ['editor', 'officer']) {
      const { step, token } = await login(await accountOf([role], [unit]))
      expect([role, step, Boolean(token)]).toEqual([role, undefined, true])
    }
  } finally {
    env.secondFactor = before
  }
})

test('who needs it does not turn it off; others do, with a code', async () => {
  const off = (api: Api, code: string) => api.post('/api/users/second-factor/off', { code })
  const boss = await protectedAccount(['coordinator'])
  expect((await off(boss.api, boss.phone.next())).status).toBe(409)
  const officer = await protectedAccount(['officer'])
  expect((await off(officer.api, '000000')).status).toBe(400)
  expect((await off(officer.api, officer.phone.next())).status).toBe(200)
  expect((await signIn(officer.email, officer.password)).body.token).toBeTruthy()
})

test('moving to another phone asks for a code of the former one', async () => {
  const account = await protectedAccount()
  const start = (proof: object) => account.api.post('/api/users/second-factor/start', proof)
  expect((await start({ password: account.password })).status).toBe(400)
  const { body } = await start({ code: account.codes[0] })
  expect(body.key).toBeTruthy()
})

test('a letter that sets a new password signs nobody in who has a second step', async () => {
  const account = await protectedAccount()
  await stranger().post('/api/users/forgot-password', { email: account.email })
  const token = await tokenFor(account.email, 2)
  const answer = await stranger().post('/api/users/reset-password', {
    token,
    password: 'ghe chieu qua song lon',
  })
  expect([answer.status, answer.body.token, answer.headers.get('set-cookie')]).toEqual([
    200,
    undefined,
    null,
  ])
  expect((await signIn(account.email, 'ghe chieu qua song lon')).body.step).toBe('code')
})

test('a program has no second step and no sessions to end', async () => {
  const { id } = await accountOf(['officer'], [unit])
  const { key } = (await admin.post('/api/api-keys/issue', { account: id, name: 'Một cửa' })).body
  const program = apiAs({ Authorization: `users API-Key ${key as string}` })
  expect(await meOf(program)).toBe(id)
  for (const path of ['second-factor/start', 'second-factor/off', 'sessions/end'])
    expect((await program.post(`/api/users/${path}`, {})).status).toBe(403)
  expect((await program.get('/api/users/sessions')).status).toBe(403)
})
