import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { randomUUID } from 'node:crypto'
import { stranger, type Answer, type Api } from './api'

/** A proof of work for one request, as the mini app makes it. */
export async function proof(api: Api = stranger()): Promise<string> {
  const { body: challenge } = await api.get('/api/altcha')
  const solution = await solveChallenge({ challenge, deriveKey })
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
}

type Options = { key?: string; api?: Api; headers?: Record<string, string> }

/** Sends a submission as the mini app does: with a key of its own and a proof of work. */
export async function submit(
  path: string,
  body: unknown,
  { key = randomUUID(), api = stranger(), headers = {} }: Options = {},
): Promise<Answer> {
  return api.post(path, body, { 'Idempotency-Key': key, Altcha: await proof(api), ...headers })
}

/** Asks a question that needs a proof of work, such as following a case. */
export async function ask(path: string, body: unknown, api: Api = stranger()): Promise<Answer> {
  return api.post(path, body, { Altcha: await proof(api) })
}
