import { hourMs } from '@chung-tay/shared/calendar'
import { expect, test } from 'vitest'
import { confirmHours, confirmToken, openConfirmToken } from './confirm-token'
import { leaveToken, openLeaveToken } from './leave-token'

const choice = {
  email: 'an@vi-du.vn',
  wanted: [
    { topic: 'alerts' as const, about: 'phuong-pho-hien' },
    { topic: 'contests' as const, about: '' },
  ],
}
const now = Date.parse('2026-11-27T05:00:00Z')

test('a confirmation link brings back what it was asked with, for two days', () => {
  const token = confirmToken(choice, now)
  expect(openConfirmToken(token, now + confirmHours * hourMs)).toEqual(choice)
  expect(openConfirmToken(token, now + confirmHours * hourMs + 1)).toBeUndefined()
  expect(token).not.toContain(Buffer.from(choice.email).toString('base64url').slice(0, 10))
})

const changed = (token: string) => `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`

test('a link that was changed, or is of the other kind, opens nothing', () => {
  const confirm = confirmToken(choice, now)
  const leave = leaveToken({ what: 'mailbox', id: 'x' })
  expect(openLeaveToken(leave)).toEqual({ what: 'mailbox', id: 'x' })
  for (const token of [confirm, changed(leave), '', 'x'])
    expect(openLeaveToken(token), token).toBeUndefined()
  for (const token of [leave, changed(confirm), '', 'x'])
    expect(openConfirmToken(token, now), token).toBeUndefined()
})
