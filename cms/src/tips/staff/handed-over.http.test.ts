import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { beforeAll, expect, test } from 'vitest'
import { communes } from '../../platform/testing/communes'
import { administrator, signedIn, stranger, type Api } from '../../platform/testing/api'
import { localPayload } from '../../platform/testing/local-payload'
import { accountOf, tokenFor } from '../../users/testing'

let admin: Api
let unit: string

beforeAll(async () => {
  admin = await administrator()
  unit = (await communes(3))[2]!.id
})

const good = 'ghe chieu qua song lon'

async function askForKey(api: Api) {
  const recipient = await identityToRecipient(await generateX25519Identity())
  return api.post('/api/tips/staff/keys', { role: 'handler', unit, recipient })
}

async function linesIn(api: Api): Promise<string[]> {
  const { body } = await api.get('/api/tips/staff/audit')
  return (body.lines as { action: string; detail: string; byName: string }[])
    .filter(({ action }) => action === 'account-handed-over')
    .map(({ detail, byName }) => `${detail} · ${byName}`)
}

test('after another set the password, no key is asked for within the days of the settings', async () => {
  const handler = await accountOf(['tip-handler'], [unit])
  await admin.patch(`/api/users/${handler.id}`, { password: good })
  const taken = await signedIn({ email: handler.email, password: good })
  const refused = await askForKey(taken)
  expect([refused.status, refused.body.code]).toEqual([403, 'ACCOUNT_HANDED_OVER'])
  expect(refused.body.message).toMatch(/đề nghị khóa được từ ngày \d\d\/\d\d\/\d{4}/)

  const colleague = await accountOf(['tip-handler'], [unit])
  expect(await linesIn(colleague.api)).toContain(
    `${handler.name} · Đặt lại mật khẩu cho người khác · Quản trị`,
  )
  // Its owner's own change of the password does not shorten the wait.
  await taken.patch(`/api/users/${handler.id}`, {
    password: 'con trau gam may tim',
    currentPassword: good,
  })
  expect((await askForKey(taken)).status).toBe(403)

  // Eight days later.
  const { payload } = await localPayload()
  await payload.db.updateMany({
    collection: 'account-log',
    where: { account: { equals: handler.id } },
    data: { createdAt: new Date(Date.now() - 8 * 86_400_000).toISOString() },
  })
  expect((await askForKey(taken)).status).toBe(200)
})

test('so after another set the e-mail, and after a letter reset the password', async () => {
  const [first, second] = [
    await accountOf(['tip-handler'], [unit]),
    await accountOf(['tip-handler'], [unit]),
  ]
  await admin.patch(`/api/users/${first.id}`, { email: `moi-${first.email}` })
  expect((await askForKey(first.api)).status).toBe(403)
  await stranger().post('/api/users/forgot-password', { email: second.email })
  const token = await tokenFor(second.email)
  await stranger().post('/api/users/reset-password', { token, password: good })
  const back = await signedIn({ email: second.email, password: good })
  expect((await askForKey(back)).status).toBe(403)
  expect((await linesIn(back)).join('\n')).toContain(`${second.name} · Đặt lại mật khẩu qua thư`)
})

test('who changed their own password asks as before', async () => {
  const handler = await accountOf(['tip-handler'], [unit])
  await handler.api.patch(`/api/users/${handler.id}`, {
    password: good,
    currentPassword: handler.password,
  })
  expect((await askForKey(handler.api)).status).toBe(200)
})

test('a reset while the account was no handler shows when it becomes one again', async () => {
  const handler = await accountOf(['tip-handler'], [unit])
  await admin.patch(`/api/users/${handler.id}`, { roles: ['officer'] })
  await admin.patch(`/api/users/${handler.id}`, { password: good })
  await admin.patch(`/api/users/${handler.id}`, { roles: ['tip-handler'] })
  const colleague = await accountOf(['tip-handler'], [unit])
  const told = (await linesIn(colleague.api)).filter((line) => line.startsWith(handler.name))
  expect(told).toContainEqual(
    expect.stringMatching(
      /Đổi vai trò · đặt lại mật khẩu hoặc email ngày \d\d\/\d\d\/\d{4} · Quản trị$/,
    ),
  )
})
