import { admins, closed, log, staff } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { Users } from './collection'
import { adoptFormerKeys } from './keys/adopt-former-keys'
import { ApiKeys } from './keys/key-collection'
import { keyEndpoints } from './keys/key-endpoints'
import { AccountLog } from './log/log-collection'
import { forgotEndpoint } from './sign-in/forgot-endpoint'
import { loginEndpoint } from './sign-in/login-endpoint'
import { resetEndpoint } from './sign-in/reset-endpoint'
import { verifyEndpoint } from './sign-in/verify-endpoint'

export { handedOverAt } from './log/handed-over'

/** Accounts of staff: signing in, passwords, keys of programs, and the log of all of it. */
export const users: Feature = {
  name: 'users',
  collections: [Users, ApiKeys, AccountLog],
  endpoints: [loginEndpoint, forgotEndpoint, resetEndpoint, verifyEndpoint, ...keyEndpoints],
  access: {
    // Everybody changes their own account; this is about others'.
    users: { create: admins, read: staff, update: admins, delete: admins },
    'api-keys': { ...closed, read: admins },
    'account-log': log,
  },
  admin: {
    views: { forgot: { Component: '/users/admin/ForgotPage#ForgotPage' } },
  },
  onInit: (payload) => {
    adoptFormerKeys(payload).catch((error: unknown) => payload.logger.error(error))
  },
}
