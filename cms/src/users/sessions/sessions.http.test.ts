import { expect, test } from 'vitest'
import { administrator, apiAs, stranger, type Api } from '../../platform/testing/api'
import { localPayload } from '../../platform/testing/local-payload'
import { accountOf, linesOf, setUp } from '../testing'

const phone =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36'

type Listed = { id: string; isThis: boolean; device: string; since: string; lastUsed: string }

const meOf = async (api: Api) =>
  (await api.get('/api/users/me')).body.user?.id as string | undefined
const listOf = async (api: Api, query = '') =>
  (await api.get(`/api/users/sessions${query}`)).body.sessions as Listed[]

async function onPhone({ email, password }: { email: string; password: string }): Promise<Api> {
  const answer = await stranger().post(
    '/api/users/login',
    { email, password },
    { 'User-Agent': phone },
  )
  return apiAs({ Authorization: `JWT ${answer.body.token as string}` })
}

test('one sees where one is signed in, ends one session, and all others', async () => {
  const account = await accountOf(['officer'])
  const begun = Date.now() - 60_000
  const mobile = await onPhone(account)
  const listed = await listOf(mobile)
  expect(listed.map(({ isThis, device }) => [isThis, device])).toContainEqual([
    true,
    'Chrome trên điện thoại Android',
  ])
  expect(listed).toHaveLength(2)
  for (const { since, lastUsed } of listed)
    expect([Date.parse(since) > begun, Date.parse(lastUsed) > begun]).toEqual([true, true])

  const other = listed.find(({ isThis }) => !isThis)!
  expect((await mobile.post('/api/users/sessions/end', { session: 'none' })).status).toBe(404)
  expect((await mobile.post('/api/users/sessions/end', { session: other.id })).body.ended).toBe(1)
  expect(await meOf(account.api)).toBeUndefined()
  expect(await listOf(mobile)).toHaveLength(1)
  const [third, fourth] = [await onPhone(account), await onPhone(account)]
  expect((await mobile.post('/api/users/sessions/end', {})).body.ended).toBe(2)
  expect([await meOf(third), await meOf(fourth), await meOf(mobile)]).toEqual([
    undefined,
    undefined,
    account.id,
  ])
  expect((await linesOf(account.id)).at(-1)).toMatchObject({
    action: 'sessions-ended',
    detail: '2 phiên',
  })
})

test('an administrator ends another’s sessions, and nobody else does', async () => {
  const admin = await administrator()
  const account = await accountOf(['officer'])
  const colleague = await accountOf(['coordinator'])
  const query = `?account=${account.id}`
  expect(await listOf(admin, query)).toHaveLength(1)
  const asked = { account: account.id }
  expect((await stranger().post('/api/users/sessions/end', asked)).status).toBe(401)
  expect((await colleague.api.get(`/api/users/sessions${query}`)).status).toBe(403)
  expect((await colleague.api.post('/api/users/sessions/end', asked)).status).toBe(403)
  expect(await meOf(account.api)).toBe(account.id)
  expect((await admin.post('/api/users/sessions/end', asked)).body.ended).toBe(1)
  expect(await meOf(account.api)).toBeUndefined()
  expect(await meOf(admin)).toBeTruthy()
})

test('a session from before they were noted is noted when it is used, and can be ended', async () => {
  const { payload } = await localPayload()
  const account = await accountOf(['officer'])
  await payload.db.deleteMany({
    collection: 'staff-sessions',
    where: { account: { equals: account.id } },
  })
  const [listed] = await listOf(account.api)
  expect(listed).toMatchObject({ isThis: true })
  const mobile = await onPhone(account)
  expect((await mobile.post('/api/users/sessions/end', {})).body.ended).toBe(1)
  expect(await meOf(account.api)).toBeUndefined()
})

test('at the machine the last administrator’s second step is reset, and the log says so', async () => {
  const { payload } = await localPayload()
  const { resetSecondFactor } = await import('../second-factor/reset-at-machine')
  const account = await accountOf(['officer'])
  await setUp(account.api, { password: account.password })
  await resetSecondFactor(payload, account.email.toUpperCase())
  expect(await meOf(account.api)).toBeUndefined()
  expect((await linesOf(account.id)).at(-1)).toMatchObject({
    action: 'second-factor-reset',
    byName: 'Người vận hành máy chủ',
  })
  await expect(resetSecondFactor(payload, 'khong@co.vn')).rejects.toThrow('There is no account')
})
