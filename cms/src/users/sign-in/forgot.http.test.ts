import { expect, test } from 'vitest'
import { administrator, signedIn, stranger } from '../../platform/testing/api'
import { localPayload } from '../../platform/testing/local-payload'
import { accountOf, canSignIn, lettersTo, linesOf, tokenFor } from '../testing'

const forgot = (email: string, from = stranger()) =>
  from.post('/api/users/forgot-password', { email })
const reset = (token: string, password: string, from = stranger()) =>
  from.post('/api/users/reset-password', { token, password })

test('a letter comes with a link that sets a new password, once, and ends what was open', async () => {
  const { id, email, password, api } = await accountOf(['officer'])
  expect((await forgot(email.toUpperCase())).status).toBe(200)
  const token = await tokenFor(email)
  expect(token).toHaveLength(43)

  const weak = await reset(token, 'password2026')
  expect([weak.status, weak.body.message]).toEqual([400, expect.stringContaining('đã bị lộ')])
  const done = await reset(token, 'ghe chieu qua song lon')
  expect(done.status, JSON.stringify(done.body)).toBe(200)

  expect(await canSignIn(email, password)).toBe(false)
  expect(await canSignIn(email, 'ghe chieu qua song lon')).toBe(true)
  expect((await api.get('/api/users/me')).body.user).toBeNull()
  const again = await reset(token, 'con trau gam may tim')
  expect([again.status, again.body.code]).toEqual([403, 'LINK_EXPIRED'])
  expect((await linesOf(id)).map(({ action, byName }) => [action, byName])).toContainEqual([
    'password-reset-by-mail',
    'Người mở thư đặt lại mật khẩu',
  ])
  // The owner is told: it may not have been them.
  expect((await lettersTo(email, 2)).at(-1)).toContain('Mật khẩu tài khoản của bạn vừa được đổi')
})

test('unknown addresses get the same answer, and no letter', async () => {
  const { email } = await accountOf(['officer'])
  const known = await forgot(email)
  const unknown = await forgot(`x${email}`)
  expect([unknown.status, unknown.body]).toEqual([known.status, known.body])
  await lettersTo(email)
  const all = await lettersTo('@', 1)
  expect(all.filter((letter) => letter.includes(`x${email}`))).toEqual([])
})

test('what is stored of a link opens nothing', async () => {
  const { id, email } = await accountOf(['officer'])
  await forgot(email)
  await tokenFor(email)
  const { payload } = await localPayload()
  const stored = await payload.db.findOne<{ id: string; resetPasswordToken: string }>({
    collection: 'users',
    where: { id: { equals: id } },
  })
  expect(stored?.resetPasswordToken).toMatch(/^[0-9a-f]{64}$/)
  expect((await reset(stored!.resetPasswordToken, 'ghe chieu qua song lon')).status).toBe(403)
})

test('one address asks only so often, whatever it asks for', async () => {
  const from = stranger()
  const statuses: number[] = []
  for (let at = 0; at < 6; at += 1) statuses.push((await forgot(`ai-do-${at}@a.vn`, from)).status)
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
  const broken = await stranger().post('/api/users/forgot-password', '{')
  expect(broken.status).toBe(400)
})

test('while many ask, others write', async () => {
  const admin = await administrator()
  const { email } = await accountOf(['officer'])
  const asked = Array.from({ length: 10 }, () => forgot(email))
  const written = Array.from({ length: 10 }, (_, at) =>
    admin.post(`/api/payload-preferences/forgot-test-${at}`, { value: at }),
  )
  expect(new Set((await Promise.all(asked)).map(({ status }) => status))).toEqual(new Set([200]))
  expect(new Set((await Promise.all(written)).map(({ status }) => status))).toEqual(new Set([200]))
})

test('a link is for the account it was made for', async () => {
  const [one, other] = [await accountOf(['officer']), await accountOf(['officer'])]
  await forgot(one.email)
  await reset(await tokenFor(one.email), 'ghe chieu qua song lon')
  expect(await canSignIn(other.email, other.password)).toBe(true)
  expect((await (await signedIn(other)).get('/api/users/me')).body.user.id).toBe(other.id)
})
