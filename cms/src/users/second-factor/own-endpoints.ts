import type { Endpoint, PayloadRequest } from 'payload'
import type { User } from '@chung-tay/shared/payload-types'
import { isProgram } from '../../platform/access/actor'
import { hasRole } from '../../platform/access/roles'
import { atomically } from '../../platform/database/atomically'
import { isDocumentId } from '../../platform/database/is-document-id'
import { answering, conflict, notFound, queryOf, RequestError } from '../../platform/http'
import { noteAccount } from '../log/note-account'
import { endAllSessions } from '../sessions/open-sessions'
import { tellByMail } from '../sign-in/letters'
import { readForm } from '../sign-in/read-form'
import { proveCode } from '../sign-in/second-step-endpoint'
import { signedInPerson } from './enrolment-endpoints'
import { asksForIt, factorOf, makeDue, turnOff } from './factor'
import { codesLeft, renewCodes } from './recovery-codes'
import type { SecondFactorState } from './vocabulary'

const noStore = { headers: { 'Cache-Control': 'no-store' } }

/**
 * The account that a request is about: one's own, or, for an administrator, another's.
 * @throws RequestError 401, 403, 404
 */
export async function accountAsked(req: PayloadRequest, id: string): Promise<User> {
  const own = signedInPerson(req)
  if (!id || id === own.id) return own
  if (!hasRole(req.user, 'admin') || isProgram(req.user)) throw new RequestError({ status: 403 })
  const found = isDocumentId(id)
    ? await req.payload.findByID({
        collection: 'users',
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
        req,
      })
    : null
  if (!found) throw notFound()
  return found
}

/** `GET /api/users/second-factor` `?account=`: whether it is on. */
const stateEndpoint: Endpoint = {
  method: 'get',
  path: '/users/second-factor',
  handler: (req) =>
    answering(async () => {
      const account = await accountAsked(req, queryOf(req).get('account') ?? '')
      const factor = await factorOf(req, account.id)
      const isOn = factor?.state === 'on'
      const state: SecondFactorState = {
        isOn,
        isRequired: asksForIt(account),
        ...(isOn ? { since: new Date(factor.since).toISOString() } : {}),
        codesLeft: await codesLeft(req, account.id),
      }
      return Response.json(state, noStore)
    }),
}

/** `POST /api/users/second-factor/codes` `{code}`: ten new recovery codes, proved by a code of the app. */
const codesEndpoint: Endpoint = {
  method: 'post',
  path: '/users/second-factor/codes',
  handler: (req) =>
    answering(async () => {
      const account = signedInPerson(req)
      const { code } = await readForm(req, 'code')
      await proveCode(req, account, code)
      const codes = await atomically(req, async () => {
        await noteAccount(req, 'recovery-codes-renewed', account)
        return renewCodes(req, account.id)
      })
      return Response.json({ codes }, noStore)
    }),
}

/** `POST /api/users/second-factor/off` `{code}`: for whom no role asks for it. */
const offEndpoint: Endpoint = {
  method: 'post',
  path: '/users/second-factor/off',
  handler: (req) =>
    answering(async () => {
      const account = signedInPerson(req)
      if (asksForIt(account))
        throw conflict(
          'IS_REQUIRED',
          'Vai trò của bạn cần bước xác minh thứ hai, nên không tắt được.',
        )
      const { code } = await readForm(req, 'code')
      await proveCode(req, account, code)
      await atomically(req, async () => {
        await turnOff(req, account.id)
        await noteAccount(req, 'second-factor-off', account)
        await tellByMail(req, account.email, 'second-factor-off')
      })
      return Response.json({ message: 'Đã tắt bước xác minh thứ hai.' })
    }),
}

/**
 * `POST /api/users/second-factor/reset` `{account}`: an administrator, for somebody else whose phone is lost
 * and codes too. Their sessions end, and the next sign-in sets the second step up anew.
 */
const resetEndpoint: Endpoint = {
  method: 'post',
  path: '/users/second-factor/reset',
  handler: (req) =>
    answering(async () => {
      const own = signedInPerson(req)
      const { account: id } = await readForm(req, 'account')
      const account = await accountAsked(req, id)
      if (account.id === own.id)
        throw conflict(
          'IS_OWN',
          'Không ai đặt lại bước xác minh của chính mình: nhờ một quản trị khác.',
        )
      await atomically(req, async () => {
        await makeDue(req, account.id)
        await endAllSessions(req, account.id)
        await noteAccount(req, 'second-factor-reset', account)
        await tellByMail(req, account.email, 'second-factor-off')
      })
      return Response.json({
        message: 'Đã đặt lại. Lần đăng nhập tới, người này sẽ thiết lập bước xác minh mới.',
      })
    }),
}

export const ownFactorEndpoints: Endpoint[] = [
  stateEndpoint,
  codesEndpoint,
  offEndpoint,
  resetEndpoint,
]
