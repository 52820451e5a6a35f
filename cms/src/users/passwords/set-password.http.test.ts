import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { localPayload } from '../../platform/testing/local-payload'
import { accountOf, canSignIn, linesOf } from '../testing'
import { setPassword } from './set-password'

let payload: Payload
beforeAll(async () => {
  ;({ payload } = await localPayload())
})

const fresh = 'mat khau moi cho nguoi quen'

test('at the machine an account gets a new password; its sessions end and the log says so', async () => {
  const { id, api, email, password } = await accountOf(['officer'])
  expect((await api.get('/api/users/me')).body.user?.id).toBe(id)
  await setPassword(payload, email.toUpperCase(), fresh)
  expect((await api.get('/api/users/me')).body.user ?? null).toBeNull()
  expect(await canSignIn(email, password)).toBe(false)
  expect(await canSignIn(email, fresh)).toBe(true)
  expect((await linesOf(id)).at(-1)).toMatchObject({
    action: 'password-set-by-other',
    byName: 'Người vận hành máy chủ',
  })
})

test('who mistypes the address is told whose there are', async () => {
  await expect(setPassword(payload, 'khong@co.vn', fresh)).rejects.toThrow(
    /There is no account khong@co.vn. Administrators: .*@/,
  )
})
