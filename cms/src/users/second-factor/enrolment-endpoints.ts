import type { Endpoint, PayloadRequest } from 'payload'
import type { User } from '@chung-tay/shared/payload-types'
import { renderSVG } from 'uqr'
import { isProgram } from '../../platform/access/actor'
import { atomically } from '../../platform/database/atomically'
import { answering, clientKey, countUse, RequestError } from '../../platform/http'
import { noteAccount } from '../log/note-account'
import { endAllSessions, sessionIdOf } from '../sessions/open-sessions'
import { notePassed } from '../sessions/staff-sessions'
import { answerWith, beginSession } from '../sign-in/begin-session'
import { tellByMail } from '../sign-in/letters'
import { readForm } from '../sign-in/read-form'
import { provePassword } from '../hooks/check-password'
import { accountOfTicket, proveCode, tooLate } from '../sign-in/second-step-endpoint'
import { factorOf, stepOf, turnOn } from './factor'
import { readEnrolment, writeEnrolment } from './tickets'
import { addressOf, newSecret, stepOfCode } from './totp'
import type { Enrolment } from './vocabulary'

/** A whole office behind one address may set it up in the same hour. */
const perAddress = { points: 1000, perSeconds: 3600 }

/** What authenticator apps show above the code. */
const issuer = 'Chung tay'

/**
 * Who sets a second step up: whoever gave the right password of an account that needs one, by their
 * ticket, or somebody signed in, for themselves.
 */
async function enrolling(req: PayloadRequest, ticket: string): Promise<User> {
  if (ticket) {
    const account = await accountOfTicket(req, ticket, 'enrol')
    // Set up meanwhile, in another window: the ticket of the password alone no longer suffices.
    if ((await stepOf(req, account)) !== 'enrol') throw tooLate()
    return account
  }
  return signedInPerson(req)
}

/** @throws RequestError 401, 403 for a program */
export function signedInPerson({ user }: PayloadRequest): User {
  if (!user) throw new RequestError({ status: 401 })
  if (isProgram(user)) throw new RequestError({ status: 403 })
  return user as User
}

/**
 * `POST /api/users/second-factor/start` `{ticket?, password?, code?}`: a secret to put into an app. Who is
 * signed in gives their password again; where the second step is on already, a code of it: it is not just
 * somebody at their computer.
 */
const startEndpoint: Endpoint = {
  method: 'post',
  path: '/users/second-factor/start',
  handler: (req) =>
    answering(async () => {
      await countUse('second factor', clientKey(req.headers), perAddress)
      const { ticket, code, password } = await readForm(req, 'ticket', 'code', 'password')
      const account = await enrolling(req, ticket)
      const factor = await factorOf(req, account.id)
      if (factor?.state === 'on') await proveCode(req, account, code)
      else if (!ticket) await provePassword(req, account.id, password)
      const secret = newSecret()
      const body: Enrolment = {
        enrolment: writeEnrolment({ account: account.id, after: factor?.since ?? 0 }, secret),
        key: secret.replace(/(.{4})(?=.)/g, '$1 '),
        qr: renderSVG(addressOf(secret, account.email, issuer), { border: 2 }),
      }
      return Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
    }),
}

/**
 * `POST /api/users/second-factor/confirm` `{enrolment, code, ticket?}`: the app shows the right code, so the
 * second step is on. Answers the recovery codes this once; other sessions end, and with a ticket one begins.
 */
const confirmEndpoint: Endpoint = {
  method: 'post',
  path: '/users/second-factor/confirm',
  handler: (req) =>
    answering(async () => {
      await countUse('second factor', clientKey(req.headers), perAddress)
      const { enrolment, code, ticket } = await readForm(req, 'enrolment', 'code', 'ticket')
      const account = await enrolling(req, ticket)
      const factor = await factorOf(req, account.id)
      const after = factor?.since ?? 0
      const secret = readEnrolment(enrolment, { account: account.id, after })
      if (!secret) throw tooLate()
      const step = stepOfCode(secret, code.replace(/\s/g, ''), Date.now())
      if (step === undefined)
        throw new RequestError({
          status: 400,
          code: 'WRONG_CODE',
          message:
            'Mã chưa khớp. Hãy nhập mã 6 số đang hiện trong ứng dụng, và để giờ của điện thoại tự động.',
        })
      const codes = await atomically(req, async () => {
        const made = await turnOn(req, { account: account.id, secret, step })
        const own = sessionIdOf(req)
        await endAllSessions(req, account.id, own)
        if (own) await notePassed(req, own)
        await noteAccount(req, 'second-factor-on', account, { byName: account.name })
        await tellByMail(req, account.email, 'second-factor-on')
        return made
      })
      if (!ticket) return Response.json({ codes }, { headers: { 'Cache-Control': 'no-store' } })
      const result = await beginSession(req, account, 'code')
      if (!result) throw tooLate()
      return answerWith(req, result, { codes })
    }),
}

export const enrolmentEndpoints: Endpoint[] = [startEndpoint, confirmEndpoint]
