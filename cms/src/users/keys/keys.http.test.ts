import { beforeAll, expect, test } from 'vitest'
import { communes } from '../../platform/testing/communes'
import { administrator, apiAs, type Api } from '../../platform/testing/api'
import { localPayload } from '../../platform/testing/local-payload'
import { accountOf, linesOf } from '../testing'

let admin: Api
let unit: string

beforeAll(async () => {
  admin = await administrator()
  unit = (await communes(1))[0]!.id
})

const issue = (account: string, by = admin) =>
  by.post('/api/api-keys/issue', { account, name: 'Phần mềm một cửa' })
const withKey = (key: string) => apiAs({ Authorization: `users API-Key ${key}` })
const meOf = async (api: Api) =>
  (await api.get('/api/users/me')).body.user?.id as string | undefined

test('an administrator issues a key: shown once, stored as a hash, listed with its last use', async () => {
  const { id, name } = await accountOf(['officer'], [unit])
  const issued = await issue(id)
  expect(issued.status, JSON.stringify(issued.body)).toBe(201)
  const key = issued.body.key as string
  expect(key).toMatch(/^chungtay_[\w-]{43}$/)
  expect(await meOf(withKey(key))).toBe(id)

  const listed = await admin.get(`/api/api-keys?where[account][equals]=${id}`)
  expect(listed.body.docs).toMatchObject([
    { name: 'Phần mềm một cửa', accountName: name, hint: key.slice(-4) },
  ])
  expect(Date.parse(listed.body.docs[0].lastUsedAt)).toBeGreaterThan(Date.now() - 60_000)
  const everywhere = JSON.stringify([
    listed.body,
    (await admin.get(`/api/users/${id}`)).body,
    await linesOf(id),
  ])
  expect(everywhere).not.toContain(key)
  expect(everywhere).not.toMatch(/"hash"/)
  const { payload } = await localPayload()
  const stored = await payload.db.findOne<{ id: string; hash: string }>({
    collection: 'api-keys',
    where: { account: { equals: id } },
  })
  expect(stored?.hash).toMatch(/^[0-9a-f]{64}$/)
})

test('the program does what its account may, such as sending dossiers', async () => {
  const { id } = await accountOf(['officer'], [unit])
  const program = withKey((await issue(id)).body.key as string)
  const pushed = await program.post('/api/dossiers/push', { unit, rows: [] })
  expect([400, 200]).toContain(pushed.status)
  expect((await program.get('/api/scam-indicators')).status).toBe(403)
})

test('nobody else issues, lists or makes keys, the account itself least of all', async () => {
  const account = await accountOf(['officer', 'editor', 'coordinator'], [unit])
  expect((await issue(account.id, account.api)).status).toBe(403)
  expect((await account.api.get('/api/api-keys')).status).toBe(403)
  for (const api of [admin, account.api]) {
    const made = await api.post('/api/api-keys', { name: 'x', account: account.id, hash: 'x' })
    expect(made.status).toBe(403)
    // The fields that Payload had for it are no fields any more.
    await api.patch(`/api/users/${account.id}`, {
      enableAPIKey: true,
      apiKey: 'khoa-tu-dat-cho-minh-0123456789',
    })
  }
  expect(await meOf(withKey('khoa-tu-dat-cho-minh-0123456789'))).toBeUndefined()
})

test('a key ends when it is taken back, and says so', async () => {
  const { id } = await accountOf(['officer'], [unit])
  const { body } = await issue(id)
  expect((await admin.post(`/api/api-keys/${body.id}/end`, {})).status).toBe(200)
  expect((await admin.post(`/api/api-keys/${body.id}/end`, {})).status).toBe(200)
  expect(await meOf(withKey(body.key as string))).toBeUndefined()
  const found = await admin.get(`/api/api-keys/${body.id}`)
  expect(found.body).toMatchObject({ ending: 'by-hand', endedAt: expect.any(String) })
  expect((await linesOf(id)).map(({ action }) => action)).toEqual([
    'made',
    'key-issued',
    'key-ended',
  ])
})

test('keys end with a change of the password, whoever changes it', async () => {
  const { id, password, api } = await accountOf(['officer'], [unit])
  const [first, second] = [(await issue(id)).body.key, (await issue(id)).body.key]
  const own = await api.patch(`/api/users/${id}`, {
    password: 'ghe chieu qua song lon',
    currentPassword: password,
  })
  expect(own.status, JSON.stringify(own.body)).toBe(200)
  expect([await meOf(withKey(first)), await meOf(withKey(second))]).toEqual([undefined, undefined])
  const third = (await issue(id)).body.key as string
  await admin.patch(`/api/users/${id}`, { password: 'con trau gam may tim' })
  expect(await meOf(withKey(third))).toBeUndefined()
})

test('keys end with the account', async () => {
  const { id } = await accountOf(['officer'], [unit])
  const { body } = await issue(id)
  expect((await admin.delete(`/api/users/${id}`)).status).toBe(200)
  expect(await meOf(withKey(body.key as string))).toBeUndefined()
  expect((await admin.get(`/api/api-keys/${body.id}`)).body.ending).toBe('account-deleted')
})

test('accounts that govern others or read tips have no keys, also when they got the role later', async () => {
  for (const role of ['admin', 'tip-handler']) {
    const { id } = await accountOf([role], [unit])
    expect((await issue(id)).status).toBe(400)
  }
  const { id } = await accountOf(['officer'], [unit])
  const { key } = (await issue(id)).body
  await admin.patch(`/api/users/${id}`, { roles: ['officer', 'tip-handler'] })
  expect(await meOf(withKey(key))).toBeUndefined()
})

test('a program changes no account, not even its own', async () => {
  const { id, password, api } = await accountOf(['officer'], [unit])
  const program = withKey((await issue(id)).body.key as string)
  const change = { name: 'Đổi tên', password: 'ghe chieu qua song lon', currentPassword: password }
  expect((await program.patch(`/api/users/${id}`, change)).status).toBe(403)
  expect((await issue(id, program)).status).toBe(403)
  const out = await program.post('/api/users/logout?allSessions=true', {})
  expect(out.status, JSON.stringify(out.body)).toBe(403)
  expect(await meOf(api)).toBe(id)
})

test('made-up keys are nobody', async () => {
  for (const key of ['', 'x', 'chungtay_', `chungtay_${'a'.repeat(43)}`, '%00', 'a b'])
    expect(await meOf(withKey(key))).toBeUndefined()
})
