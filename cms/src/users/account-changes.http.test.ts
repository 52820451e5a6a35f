import { beforeAll, expect, inject, test } from 'vitest'
import { communes } from '../platform/testing/communes'
import { administrator, staffWith, stranger, type Api } from '../platform/testing/api'
import { localPayload } from '../platform/testing/local-payload'
import { accountOf, canSignIn, lettersTo, linesOf, someName } from './testing'

let admin: Api
let adminId: string
let units: string[]

beforeAll(async () => {
  admin = await administrator()
  adminId = (await admin.get('/api/users/me')).body.user.id
  units = (await communes(2)).map(({ id }) => id)
})

const good = 'ghe chieu qua song lon'
const fieldsOf = (body: { fields?: object }) => Object.keys(body.fields ?? {})

test('who changes their own password or e-mail says the current password', async () => {
  const { id, api, email, password } = await accountOf(['officer'])
  for (const change of [{ password: good }, { email: `moi-${email}` }]) {
    const without = await api.patch(`/api/users/${id}`, change)
    expect([without.status, fieldsOf(without.body)]).toEqual([400, ['currentPassword']])
    const wrong = await api.patch(`/api/users/${id}`, { ...change, currentPassword: 'sai' })
    expect([wrong.status, wrong.body.fields.currentPassword]).toEqual([
      400,
      'Mật khẩu hiện tại chưa đúng.',
    ])
    const many = await api.patch(`/api/users?where[id][equals]=${id}`, change)
    expect(many.body.docs ?? []).toEqual([])
  }
  expect(await canSignIn(email, password)).toBe(true)

  const right = { email: `moi-${email}`, password: good, currentPassword: password }
  const done = await api.patch(`/api/users/${id}`, right)
  expect(done.status, JSON.stringify(done.body)).toBe(200)
  expect(JSON.stringify(done.body)).not.toContain(password)
  expect(await canSignIn(`moi-${email}`, good)).toBe(true)
  expect((await linesOf(id)).map(({ action }) => action)).toEqual([
    'made',
    'email-changed',
    'password-changed',
  ])
  expect((await lettersTo(email, 2)).join()).toContain('Email đăng nhập của bạn vừa được đổi')
})

test('the same name or e-mail again, and other fields, need no password', async () => {
  const { id, api, email } = await accountOf(['officer'])
  const name = someName('Tên mới')
  expect((await api.patch(`/api/users/${id}`, { name, email: email.toUpperCase() })).status).toBe(
    200,
  )
  expect((await linesOf(id)).map(({ action }) => action)).toEqual(['made', 'name-changed'])
})

test('guessing the current password is held back after some tries', async () => {
  const { id, api, password } = await accountOf(['officer'])
  const attempt = (currentPassword: string) =>
    api.patch(`/api/users/${id}`, { password: good, currentPassword })
  for (let tries = 0; tries < 5; tries += 1) await attempt(`đoán ${tries}`)
  const refused = await attempt(password)
  expect(refused.body.fields.currentPassword).toMatch(/Hãy thử lại sau/)
})

test('passwords are judged by length and by the list of breached ones, wherever they are set', async () => {
  const { id, api, password } = await accountOf(['officer'])
  const refusals = [
    ['ngắn quá', 'ít nhất 12 ký tự'],
    ['Basketball12', 'đã bị lộ'],
    [12345678901234, 'Mật khẩu phải là chữ.'],
  ] as const
  for (const [bad, words] of refusals) {
    const answers = [
      await api.patch(`/api/users/${id}`, { password: bad, currentPassword: password }),
      await admin.patch(`/api/users/${id}`, { password: bad }),
      await admin.post('/api/users', {
        email: `${crypto.randomUUID()}@a.vn`,
        password: bad,
        name: 'Ai đó',
        roles: ['officer'],
      }),
    ]
    for (const { status, body } of answers)
      expect([status, body.fields.password]).toEqual([400, expect.stringContaining(words)])
  }
})

test('an administrator sets another’s password without knowing it, and the log says who did', async () => {
  const { id, email, name, api } = await accountOf(['officer'])
  expect((await admin.patch(`/api/users/${id}`, { password: good })).status).toBe(200)
  expect(await canSignIn(email, good)).toBe(true)
  expect((await api.get('/api/users/me')).body.user).toBeNull()
  expect(await linesOf(id)).toMatchObject([
    { action: 'made', accountName: name, detail: 'Cán bộ đơn vị' },
    { action: 'password-set-by-other', byName: 'Quản trị', accountName: name },
  ])
})

test('nobody changes their own roles or units, an administrator neither', async () => {
  const boss = await accountOf(['admin'], [units[0]!])
  const { id } = boss
  const change = { roles: ['admin', 'tip-handler', 'coordinator'], units }
  await boss.api.patch(`/api/users/${id}`, change)
  await boss.api.patch(`/api/users?where[id][equals]=${id}`, change)
  const officer = await accountOf(['officer'], [units[0]!])
  await officer.api.patch(`/api/users/${officer.id}`, change)
  for (const [account, roles] of [
    [id, ['admin']],
    [officer.id, ['officer']],
  ] as const) {
    const { body } = await admin.get(`/api/users/${account}?depth=0`)
    expect([body.roles, body.units]).toEqual([roles, [units[0]]])
    expect((await linesOf(account)).map(({ action }) => action)).toEqual(['made'])
  }
})

test('roles and units given by another stand in the log, in words, whatever the answer selects', async () => {
  const { id, name } = await accountOf(['officer'], [units[0]!])
  const changed = await admin.patch(`/api/users/${id}?select[email]=true&depth=1`, {
    roles: ['officer', 'coordinator'],
    units: [units[1]],
  })
  expect(changed.status, JSON.stringify(changed.body)).toBe(200)
  const names = await Promise.all(
    units.map(async (unit) => (await admin.get(`/api/units/${unit}`)).body.name as string),
  )
  expect(await linesOf(id)).toMatchObject([
    { action: 'made', detail: `Cán bộ đơn vị · ${names[0]}` },
    {
      action: 'roles-changed',
      byName: 'Quản trị',
      accountName: name,
      detail: 'Cán bộ đơn vị → Điều phối viên cấp tỉnh (phản ánh, hồ sơ, đánh giá), Cán bộ đơn vị',
    },
    { action: 'units-changed', detail: `${names[0]} → ${names[1]}` },
  ])
})

test('the last administrator stays one', async () => {
  const second = await accountOf(['admin'])
  const { body } = await admin.get('/api/users?where[roles][in]=admin&limit=100&depth=0')
  const others = (body.docs as { id: string }[]).filter(
    ({ id }) => ![adminId, second.id].includes(id),
  )
  for (const { id } of others) await admin.patch(`/api/users/${id}`, { roles: ['officer'] })
  // Both take the role from the other at the same moment: one of them comes too late.
  const both = await Promise.all([
    admin.patch(`/api/users/${second.id}`, { roles: ['officer'] }),
    second.api.patch(`/api/users/${adminId}`, { roles: ['coordinator'] }),
  ])
  const left = await stranger().post('/api/users/login', inject('admin'))
  const roles = left.body.user.roles as string[]
  const isSecond = (await second.api.get('/api/users/me')).body.user.roles.includes('admin')
  expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
  expect([roles.includes('admin'), isSecond].filter(Boolean)).toHaveLength(1)
  // Put back what other tests need.
  if (isSecond) {
    await second.api.patch(`/api/users/${adminId}`, { roles: ['admin', 'coordinator'] })
    await admin.patch(`/api/users/${second.id}`, { roles: ['officer'] })
  }
  const own = await admin.delete(`/api/users/${adminId}`)
  expect(own.status).toBeGreaterThanOrEqual(400)
  expect((await admin.delete(`/api/users?where[id][equals]=${adminId}`)).body.docs ?? []).toEqual(
    [],
  )
  expect((await admin.get('/api/users/me')).body.user.id).toBe(adminId)
})

test('the log is read by administrators, and nobody changes or removes a line', async () => {
  const { id } = await accountOf(['officer'])
  const line = (await admin.get(`/api/account-log?where[account][equals]=${id}`)).body.docs[0]
  expect((await stranger().get('/api/account-log')).status).toBe(403)
  for (const role of ['editor', 'coordinator', 'officer', 'tip-handler'])
    expect((await (await staffWith([role])).get('/api/account-log')).status).toBe(403)
  for (const answer of [
    await admin.patch(`/api/account-log/${line.id}`, { byName: 'Ai khác' }),
    await admin.delete(`/api/account-log/${line.id}`),
    await admin.delete(`/api/account-log?where[account][equals]=${id}`),
    await admin.post('/api/account-log', { action: 'made', account: id }),
  ])
    expect(answer.status).toBe(403)
  const { payload } = await localPayload()
  const change = { collection: 'account-log', id: line.id, data: { byName: 'Ai khác' } } as const
  await expect(payload.update(change)).rejects.toThrow('never changed')
  await expect(payload.delete({ collection: 'account-log', id: line.id })).rejects.toThrow(
    'never removed',
  )
  expect((await linesOf(id)).length).toBe(1)
})

test('a deleted account is a line too', async () => {
  const { id, email, name } = await accountOf(['officer'])
  expect((await admin.delete(`/api/users/${id}`)).status).toBe(200)
  expect((await linesOf(id)).at(-1)).toMatchObject({
    action: 'deleted',
    accountName: name,
    detail: email,
  })
})

test('forms of the admin show each sentence at its field: no message above hides it', async () => {
  const { id, email, password } = await accountOf(['officer'])
  const signed = await stranger().post('/api/users/login', { email, password })
  const form = new FormData()
  form.set('_payload', JSON.stringify({ password: good }))
  const response = await fetch(`${inject('serviceUrl')}/api/users/${id}`, {
    method: 'PATCH',
    body: form,
    headers: {
      Cookie: `payload-token=${signed.body.token as string}`,
      Origin: inject('serviceUrl'),
    },
  })
  const body = (await response.json()) as { message?: string; errors: { data: object }[] }
  expect([response.status, body.message]).toEqual([400, undefined])
  expect(body.errors[0]!.data).toMatchObject({ errors: [{ path: 'currentPassword' }] })
})
