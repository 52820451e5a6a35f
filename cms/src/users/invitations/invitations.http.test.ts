import { randomUUID } from 'node:crypto'
import { createPayloadRequest } from 'payload'
import { beforeAll, expect, inject, test } from 'vitest'
import { administrator, apiAs, stranger, type Api } from '../../platform/testing/api'
import { communes } from '../../platform/testing/communes'
import { localPayload } from '../../platform/testing/local-payload'
import { accountOf, canSignIn, lettersTo, linesOf, setUp, someName } from '../testing'

let admin: Api
let unit: string

beforeAll(async () => {
  admin = await administrator()
  unit = (await communes(1))[0]!.id
})

const good = 'ghe chieu qua song lon'
const meOf = async (token: string) =>
  (await apiAs({ Authorization: `JWT ${token}` }).get('/api/users/me')).body.user

function invite(by: Api, more: object = {}) {
  const email = `${randomUUID()}@chung-tay.local`
  const person = { name: someName('Người mới'), email, roles: ['officer'], units: [unit], ...more }
  return by.post('/api/users/invite', person).then((answer) => ({ ...person, answer }))
}

/** The token in the link of the latest letter. */
async function tokenIn(email: string, count = 1): Promise<string> {
  const letter = (await lettersTo(email, count)).at(-1) ?? ''
  return /\/admin\/login#loi-moi=([\w-]{43})/.exec(letter)?.[1] ?? ''
}
const accept = (token: string, password = good) =>
  stranger().post('/api/users/accept-invitation', { token, password })

test('somebody invited chooses a password by the link of the letter, once, and is in', async () => {
  const { answer, email, name } = await invite(admin)
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  const { id, sentTo, link } = answer.body as Record<string, string>
  expect([sentTo, link]).toEqual([email, undefined])
  const token = await tokenIn(email)
  const { payload } = await localPayload()
  const stored = await payload.find({
    collection: 'account-invitations',
    where: { account: { equals: id } },
  })
  expect(stored.docs).toHaveLength(1)
  expect(JSON.stringify(stored)).not.toContain(token)

  const shown = await stranger().post('/api/users/invitation', { token })
  expect(shown.body).toEqual({ name, email })
  const weak = await accept(token, 'ngắn quá')
  expect([weak.status, weak.body.fields.password]).toEqual([
    400,
    expect.stringContaining('ít nhất 12 ký tự'),
  ])
  const both = await Promise.all([accept(token), accept(token)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 403])
  const right = both.find(({ status }) => status === 200)!
  expect(await meOf(right.body.token as string)).toMatchObject({ id, email })
  expect((await accept(token)).body.code).toBe('LINK_EXPIRED')
  expect((await stranger().post('/api/users/invitation', { token })).status).toBe(403)
  expect(await canSignIn(email, good)).toBe(true)
  // Not an account that was handed over: its owner chose the first password.
  expect((await linesOf(id!)).map(({ action }) => action)).toEqual([
    'made',
    'invited',
    'invitation-accepted',
  ])
})

test('a role that asks for it sets the second step up before there is a session', async () => {
  const { email } = await invite(admin, { roles: ['coordinator', 'officer'] })
  const accepted = await accept(await tokenIn(email))
  expect([accepted.status, accepted.body.step, accepted.body.token]).toEqual([
    200,
    'enrol',
    undefined,
  ])
  expect(await canSignIn(email, good)).toBe(true)
  const { confirmed } = await setUp(stranger(), { ticket: accepted.body.ticket as string })
  expect((await meOf(confirmed.body.token as string)).email).toBe(email)
})

test('only administrators invite, in whole words, and nobody twice', async () => {
  const colleague = await accountOf(['coordinator', 'editor', 'officer', 'tip-handler'], [unit])
  expect((await invite(stranger())).answer.status).toBe(401)
  expect((await invite(colleague.api)).answer.status).toBe(403)
  const refused = [{ name: ' ' }, { email: 'không phải' }, { roles: [] }, { roles: ['boss'] }]
  for (const more of refused) expect((await invite(admin, more)).answer.status).toBe(400)
  expect((await invite(admin, { units: [randomUUID()] })).answer.status).toBe(400)
  const twice = await invite(admin, { email: colleague.email })
  expect(twice.answer.status).toBe(400)
})

test('another link ends the former; who came in is not invited again; a link ends after a week', async () => {
  const { answer, email } = await invite(admin)
  const account = answer.body.id as string
  const first = await tokenIn(email)
  expect((await admin.post('/api/users/invite-again', { account })).status).toBe(201)
  const second = await tokenIn(email, 2)
  expect((await accept(first)).status).toBe(403)
  const asked = `/api/users/invited?account=${account}`
  expect((await admin.get(asked)).body.until).toBeTruthy()

  const { payload } = await localPayload()
  const until = async (days: number) => {
    await payload.db.updateMany({
      collection: 'account-invitations',
      where: { account: { equals: account } },
      data: { until: Date.now() + days * 86_400_000 },
    })
  }
  await until(-1)
  expect((await accept(second)).status).toBe(403)
  await until(1)
  expect((await accept(second)).status).toBe(200)
  expect((await admin.get(asked)).body.until).toBeNull()
  expect((await admin.post('/api/users/invite-again', { account })).status).toBe(409)
})

test('without a mail server the link is shown once to the administrator', async () => {
  const { payload } = await localPayload()
  const { env } = await import('../../platform/env')
  const { inviteEndpoints } = await import('./invite-endpoints')
  const { answer, email } = await invite(admin)
  const again = inviteEndpoints.find(({ path }) => path === '/users/invite-again')!
  const request = new Request(`${inject('serviceUrl')}/api/users/invite-again`, {
    method: 'POST',
    body: JSON.stringify({ account: answer.body.id as string }),
    headers: { 'Content-Type': 'application/json', ...admin.identity },
  })
  const req = await createPayloadRequest({ config: payload.config, request })
  const before = env.smtpUrl
  env.smtpUrl = undefined
  try {
    const shown = (await (await again.handler(req)).json()) as { link: string }
    const token = /#loi-moi=([\w-]{43})$/.exec(shown.link)?.[1] ?? ''
    expect((await stranger().post('/api/users/invitation', { token })).body.email).toBe(email)
  } finally {
    env.smtpUrl = before
  }
})
