import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { keyedHash } from '../platform/crypto/keyed-hash'
import { inOwnTransaction } from '../platform/database/in-own-transaction'
import { records, type Asker } from '../platform/database/records'
import { RequestError } from '../platform/http'

export type Session = {
  /** Keyed hash of the first half of the token, which stays the same. */
  id: string
  /** Keyed hash of the person. */
  person: string
  /** Keyed hash of the whole token, which every refresh replaces. */
  token: string
  since: number
  tokenUntil: number
  until: number
}
export type Issued = { token: string; until: string }

/** How long a token opens anything, and how long it can be exchanged for a new one after signing in. */
export const tokenMs = 15 * 60_000
export const sessionMs = 12 * 3_600_000

const hash = keyedHash('identity session')
const halfBytes = 16

/** Signs a person in on one phone. */
export async function beginSession(payload: Payload, person: string, now: number): Promise<Issued> {
  const name = randomBytes(halfBytes)
  const token = tokenOf(name)
  await inOwnTransaction(payload, async (req) => {
    await (
      await records<Session>(req, 'identity-sessions')
    ).insert({
      id: hash('name', name.toString('hex')),
      person,
      token: hash('token', token),
      since: now,
      tokenUntil: now + tokenMs,
      until: now + sessionMs,
    })
  })
  return issued(token, now + tokenMs)
}

/**
 * Exchanges a token for a new one; the old one opens nothing any more. Whoever comes with an older one has a
 * copy, or the owner has: nobody can tell, so the session ends, and the owner signs in anew.
 * @throws RequestError 401
 */
export async function refreshSession(
  payload: Payload,
  headers: Headers,
  now: number,
): Promise<Issued> {
  const old = bearerOf(headers)
  const name = Buffer.from(old, 'base64url').subarray(0, halfBytes)
  const token = tokenOf(name)
  const isNew = await inOwnTransaction(payload, async (req) => {
    const sessions = await records<Session>(req, 'identity-sessions')
    const session = await sessions.get(hash('name', name.toString('hex')))
    if (!session) return false
    const tokenUntil = Math.min(now + tokenMs, session.until)
    const isTaken =
      now < session.until &&
      (await sessions.changeIf(
        session.id,
        { token: hash('token', old) },
        { token: hash('token', token), tokenUntil },
      ))
    if (!isTaken) await sessions.remove(session.id)
    return isTaken && tokenUntil
  })
  if (!isNew) throw signInAgain()
  return issued(token, isNew)
}

/** Ends the session of a token, also of one that opens nothing any more. */
export async function endSession(payload: Payload, headers: Headers): Promise<void> {
  const name = Buffer.from(bearerOf(headers), 'base64url').subarray(0, halfBytes)
  await inOwnTransaction(payload, async (req) => {
    const sessions = await records<Session>(req, 'identity-sessions')
    await sessions.remove(hash('name', name.toString('hex')))
  })
}

/**
 * The person whose phone asks, as a keyed hash, by `Authorization: Bearer …`; within the transaction, if one is given.
 * @throws RequestError 401 when the token is none, too old, exchanged, or ended
 */
export async function personOf(
  req: Pick<PayloadRequest, 'payload' | 'headers'> & Pick<Asker, 'transactionID'>,
  now = Date.now(),
): Promise<string> {
  const token = bearerOf(req.headers)
  const name = Buffer.from(token, 'base64url').subarray(0, halfBytes)
  const sessions = await records<Session>(req, 'identity-sessions')
  const session = await sessions.get(hash('name', name.toString('hex')))
  if (!session || session.token !== hash('token', token) || now >= session.tokenUntil)
    throw signInAgain()
  return session.person
}

function tokenOf(name: Buffer): string {
  return Buffer.concat([name, randomBytes(halfBytes)]).toString('base64url')
}

const issued = (token: string, until: number): Issued => ({
  token,
  until: new Date(until).toISOString(),
})

/** @throws RequestError 401 */
function bearerOf(headers: Headers): string {
  const token = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(headers.get('authorization') ?? '')?.[1]
  if (!token) throw signInAgain()
  return token
}

function signInAgain(): RequestError {
  return new RequestError({
    status: 401,
    code: 'SIGN_IN_AGAIN',
    message: 'Phiên đã hết. Hãy xác nhận lại bằng tài khoản Zalo.',
  })
}
