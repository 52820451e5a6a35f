import { APIError, type PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { describeError } from './payload-error'

const lost = { errors: [{ message: 'An unknown error occurred.' }] }

async function told(error: Error, headers: Record<string, string> = {}) {
  const req = { headers: new Headers(headers) } as PayloadRequest
  const given = { error, result: lost, req } as unknown as Parameters<typeof describeError>[0]
  return (await describeError(given))?.response
}

test('what was written for people is told, though Payload lost it', async () => {
  const words = 'Đây là quản trị hệ thống duy nhất.'
  const error = new APIError(words, 400, undefined, true)
  expect(await told(error)).toEqual({
    code: 'BAD_REQUEST',
    message: words,
    errors: [{ message: words }],
  })
  const form = { 'content-type': 'multipart/form-data; boundary=x', cookie: 'payload-token=x' }
  expect(await told(error, form)).toEqual({ code: 'BAD_REQUEST', errors: [{ message: words }] })
})

test('what was not written for people stays unsaid', async () => {
  const secret = 'SQLITE_ERROR: near users'
  for (const error of [new Error(secret), new APIError(secret, 500)])
    expect(JSON.stringify(await told(error))).not.toContain(secret)
})
