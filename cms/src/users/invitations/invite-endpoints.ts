import type { Endpoint, PayloadRequest } from 'payload'
import type { User } from '@chung-tay/shared/payload-types'
import { z } from 'zod'
import { isProgram } from '../../platform/access/actor'
import { hasRole, roles } from '../../platform/access/roles'
import { atomically } from '../../platform/database/atomically'
import { env } from '../../platform/env'
import { check, conflict, jsonOf, queryOf, staffEndpoint } from '../../platform/http'
import { noteAccount } from '../log/note-account'
import { readablePassword } from '../passwords/readable-password'
import { accountAsked } from '../second-factor/own-endpoints'
import { sendInvitation } from '../sign-in/letters'
import { invite, linkOf, validDays, waitingOf } from './invitations'
import type { Invited } from './vocabulary'

const isAdministrator = (user: PayloadRequest['user']) => hasRole(user, 'admin') && !isProgram(user)

const roleValues = roles.map(({ value }) => value)
const newcomer = z.object({
  name: z.string().trim().min(1, 'Hãy nhập họ tên.').max(200),
  email: z.email('Hãy nhập một địa chỉ email.').max(200),
  roles: z.array(z.enum(roleValues)).min(1, 'Hãy chọn ít nhất một vai trò.'),
  units: z.array(z.string().max(100)).max(50).default([]),
})
const again = z.object({ account: z.string().max(100) })

/** The letter where one can be sent; else the link, for the administrator to hand over. */
async function handOver(req: PayloadRequest, account: User, token: string): Promise<Response> {
  const link = linkOf(token)
  const until = new Date(Date.now() + validDays * 86_400_000).toISOString()
  if (env.smtpUrl) await sendInvitation(req.payload, account, link)
  const body: Invited = {
    id: account.id,
    until,
    ...(env.smtpUrl ? { sentTo: account.email } : { link }),
  }
  return Response.json(body, { status: 201, headers: { 'Cache-Control': 'no-store' } })
}

/**
 * `POST /api/users/invite` `{name, email, roles, units}`: makes the account, with a password that nobody knows,
 * and a link with which its owner chooses one.
 */
const inviteEndpoint = staffEndpoint({
  method: 'post',
  path: '/users/invite',
  isAllowed: isAdministrator,
  answer: async (req) => {
    const data = check(newcomer, await jsonOf(req, 16 * 1024))
    const { account, token } = await atomically(req, async () => {
      const made = await req.payload.create({
        collection: 'users',
        data: { ...data, password: readablePassword() },
        depth: 0,
        overrideAccess: false,
        req,
      })
      await noteAccount(req, 'invited', made)
      return { account: made, token: await invite(req, made.id) }
    })
    return handOver(req, account, token)
  },
})

/** `POST /api/users/invite-again` `{account}`: another link for somebody who did not come yet. */
const againEndpoint = staffEndpoint({
  method: 'post',
  path: '/users/invite-again',
  isAllowed: isAdministrator,
  answer: async (req) => {
    const { account: id } = check(again, await jsonOf(req, 4 * 1024))
    const account = await accountAsked(req, id)
    const token = await atomically(req, async () => {
      if (!(await waitingOf(req, account.id)))
        throw conflict('NOT_INVITED', 'Người này đã vào tài khoản, hoặc chưa được mời.')
      await noteAccount(req, 'invited', account)
      return invite(req, account.id)
    })
    return handOver(req, account, token)
  },
})

/** `GET /api/users/invited` `?account=`: whether an invitation waits to be opened. */
const invitedEndpoint = staffEndpoint({
  method: 'get',
  path: '/users/invited',
  isAllowed: isAdministrator,
  answer: async (req) => {
    const account = await accountAsked(req, queryOf(req).get('account') ?? '')
    const waiting = await waitingOf(req, account.id)
    return { until: waiting ? new Date(waiting.until).toISOString() : null }
  },
})

export const inviteEndpoints: Endpoint[] = [inviteEndpoint, againEndpoint, invitedEndpoint]
