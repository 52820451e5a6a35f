import type { Endpoint, PayloadRequest } from 'payload'
import type { User } from '@chung-tay/shared/payload-types'
import { inOwnTransaction } from '../../platform/database/in-own-transaction'
import { answering, badFields, clientKey, countUse, RequestError } from '../../platform/http'
import { passwordProblem } from '../passwords/password-problem'
import type { StoredPassword } from '../passwords/hashing'
import { asksForIt, makeDue, stepOf } from '../second-factor/factor'
import { answerWith, beginSession } from '../sign-in/begin-session'
import { readForm } from '../sign-in/read-form'
import { stepNeeded } from '../sign-in/step-needed'
import { invitationOf, takeInvitation, type Invitation } from './invitations'
import type { Welcome } from './vocabulary'

const perAddress = { points: 300, perSeconds: 3600 }

type Account = User & StoredPassword

/** @throws RequestError 403 when the link is none of ours, used or too old, 429 */
async function opened(
  req: PayloadRequest,
  token: string,
): Promise<{ invitation: Invitation; account: Account }> {
  await countUse('invitation', clientKey(req.headers), perAddress)
  const invitation = await invitationOf(req, token)
  const account = invitation && (await find(req, invitation.account))
  if (!invitation || !account) throw over()
  return { invitation, account }
}

const find = (req: PayloadRequest, id: string) =>
  req.payload.db.findOne<Account>({ collection: 'users', where: { id: { equals: id } }, req })

/** `POST /api/users/invitation` `{token}`: whom the link is for. */
const welcomeEndpoint: Endpoint = {
  method: 'post',
  path: '/users/invitation',
  handler: (req) =>
    answering(async () => {
      const { token } = await readForm(req, 'token')
      const { account } = await opened(req, token)
      const body: Welcome = { name: account.name, email: account.email }
      return Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
    }),
}

/**
 * `POST /api/users/accept-invitation` `{token, password}`: the invited person chooses a password; the link opens
 * nothing any more. Whose role asks for it sets the second step up next, anybody else is signed in.
 */
const acceptEndpoint: Endpoint = {
  method: 'post',
  path: '/users/accept-invitation',
  handler: (req) =>
    answering(async () => {
      const { token, password } = await readForm(req, 'token', 'password')
      const { invitation, account } = await opened(req, token)
      const problem = passwordProblem(password, account)
      if (problem) throw badFields({ password: problem }, problem)
      await inOwnTransaction(req.payload, async (own) => {
        if (!(await takeInvitation(own, invitation))) throw over()
        await own.payload.update({
          collection: 'users',
          id: account.id,
          data: { password },
          depth: 0,
          overrideAccess: true,
          context: { acceptsInvitation: true },
          req: own,
        })
        if (asksForIt(account)) await makeDue(own, account.id)
      })
      const step = await stepOf(req, account)
      if (step) {
        const changed = await find(req, account.id)
        return Response.json(stepNeeded(changed ?? account, step), {
          headers: { 'Cache-Control': 'no-store' },
        })
      }
      const result = await beginSession(req, account, '')
      if (!result) throw over()
      return answerWith(req, result)
    }),
}

export const acceptEndpoints: Endpoint[] = [welcomeEndpoint, acceptEndpoint]

function over(): RequestError {
  return new RequestError({
    status: 403,
    code: 'LINK_EXPIRED',
    message:
      'Đường dẫn mời này đã dùng hoặc quá hạn. Hãy nhờ quản trị hệ thống gửi lại đường dẫn mới.',
  })
}
