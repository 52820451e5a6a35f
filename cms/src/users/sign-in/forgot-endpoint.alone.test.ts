import type { PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { forgotEndpoint } from './forgot-endpoint'

test('without a mail server whoever forgot their password is told whom to ask; it is no failure', async () => {
  const body = JSON.stringify({ email: 'can-bo@chung-tay.local' })
  const request = new Request('http://localhost/api/users/forgot-password', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Content-Length': String(body.length) },
    body,
  })
  const answer = await forgotEndpoint.handler(request as unknown as PayloadRequest)
  expect([answer.status, await answer.json()]).toEqual([
    409,
    { code: 'NO_MAIL', message: expect.stringContaining('quản trị hệ thống') },
  ])
})
