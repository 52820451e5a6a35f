import {
  generatePayloadCookie,
  getFieldsToSign,
  headersWithCors,
  jwtSign,
  type CollectionConfig,
  type PayloadRequest,
  type TypedUser,
} from 'payload'
import { applyUserReadAccess } from 'payload/internal'
import { addSessionToUser } from 'payload/shared'
import type { User } from '@chung-tay/shared/payload-types'
import { atomically } from '../../platform/database/atomically'
import { createOneAfterAnother } from '../../platform/one-after-another'
import type { StoredPassword } from '../passwords/hashing'
import { noteBegun, type Passed } from '../sessions/staff-sessions'

/** As Payload's own sign-in answers. */
export type SignedIn = { token?: string; user?: unknown; exp?: number }

/** Payload reads an account's sessions and writes them all: of two sign-ins at once one would be lost. */
export const ofAccount = createOneAfterAnother()

/**
 * Begins a session after the second step, as Payload does after the password, and notes on what and how.
 * Undefined when there is no such account any more.
 */
export function beginSession(
  req: PayloadRequest,
  account: Pick<User, 'id' | 'email'>,
  passed: Passed,
): Promise<SignedIn | undefined> {
  const { payload, headers } = req
  const { config } = payload.collections.users
  return ofAccount(account.email, () =>
    atomically(req, async () => {
      const found = await payload.db.findOne<User & StoredPassword>({
        collection: 'users',
        where: { id: { equals: account.id } },
        req,
      })
      if (!found) return undefined
      const { hash: _hash, salt: _salt, ...known } = found
      let user = { ...known, collection: 'users', _strategy: 'local-jwt' } as TypedUser
      const { sid } = await addSessionToUser({
        collectionConfig: config,
        payload,
        req,
        user: user as never,
      })
      for (const hook of config.hooks.beforeLogin)
        user = ((await hook({ collection: config, context: req.context, req, user })) ??
          user) as TypedUser
      await noteBegun(req, { id: sid!, account: user.id, headers, passed })
      const { exp, token } = await jwtSign({
        fieldsToSign: getFieldsToSign({
          collectionConfig: config as unknown as CollectionConfig,
          email: user.email!,
          sid,
          user,
        }),
        secret: payload.secret,
        tokenExpiration: config.auth.tokenExpiration,
      })
      req.user = user
      const shown = await applyUserReadAccess({
        collection: config,
        depth: config.auth.depth,
        overrideAccess: false,
        req,
        showHiddenFields: false,
        user,
      } as never)
      return { token, exp, user: shown }
    }),
  )
}

/** Notes a session that Payload itself began. */
export async function noteSignedIn(req: PayloadRequest, { token, user }: SignedIn): Promise<void> {
  const [, body = ''] = (token ?? '').split('.')
  const { sid } = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as { sid: string }
  const { id: account } = user as { id: string }
  await atomically(req, () =>
    noteBegun(req, { id: sid, account, headers: req.headers, passed: '' }),
  )
}

/** As Payload answers: the session's cookie, and the token for programs that keep it themselves. */
export function answerWith(
  req: PayloadRequest,
  { token, ...result }: SignedIn,
  more: object = {},
): Response {
  const cookie = generatePayloadCookie({
    collectionAuthConfig: req.payload.collections.users.config.auth,
    cookiePrefix: req.payload.config.cookiePrefix,
    token: token!,
  })
  const headers = new Headers({ 'Set-Cookie': cookie as string, 'Cache-Control': 'no-store' })
  return Response.json(
    { message: 'Đã đăng nhập.', token, ...result, ...more },
    { headers: headersWithCors({ headers, req }) },
  )
}
