import { admins, closed, log, nobody, staff } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { Users } from './collection'
import { adoptFormerKeys } from './keys/adopt-former-keys'
import { acceptEndpoints } from './invitations/accept-endpoints'
import { AccountInvitations } from './invitations/collection'
import { inviteEndpoints } from './invitations/invite-endpoints'
import { ApiKeys } from './keys/key-collection'
import { keyEndpoints } from './keys/key-endpoints'
import { AccountLog } from './log/log-collection'
import { RecoveryCodes, SecondFactors } from './second-factor/collections'
import { enrolmentEndpoints } from './second-factor/enrolment-endpoints'
import { ownFactorEndpoints } from './second-factor/own-endpoints'
import { StaffSessions } from './sessions/collections'
import { guardSessions } from './sessions/door'
import { pruneStaffSessionsTask } from './sessions/prune-job'
import { sessionEndpoints } from './sessions/session-endpoints'
import { keptDays } from './sessions/staff-sessions'
import { forgotEndpoint } from './sign-in/forgot-endpoint'
import { loginEndpoint } from './sign-in/login-endpoint'
import { resetEndpoint } from './sign-in/reset-endpoint'
import { secondStepEndpoint } from './sign-in/second-step-endpoint'
import { verifyEndpoint } from './sign-in/verify-endpoint'

export { handedOverAt } from './log/handed-over'
export { activeAccounts } from './status'

/** Accounts of staff: invitations, signing in, the second step, sessions, passwords, keys of programs, and the log of all of it. */
export const users: Feature = {
  name: 'users',
  collections: [
    Users,
    ApiKeys,
    AccountLog,
    SecondFactors,
    RecoveryCodes,
    StaffSessions,
    AccountInvitations,
  ],
  endpoints: [
    loginEndpoint,
    secondStepEndpoint,
    forgotEndpoint,
    resetEndpoint,
    verifyEndpoint,
    ...enrolmentEndpoints,
    ...ownFactorEndpoints,
    ...sessionEndpoints,
    ...inviteEndpoints,
    ...acceptEndpoints,
    ...keyEndpoints,
  ],
  tasks: [pruneStaffSessionsTask],
  access: {
    // Everybody changes their own account; this is about others'.
    users: { create: admins, read: staff, update: admins, delete: nobody },
    'api-keys': { ...closed, read: admins },
    'account-log': log,
    'second-factors': closed,
    'recovery-codes': closed,
    'staff-sessions': closed,
    'account-invitations': closed,
  },
  retention: [
    {
      what: 'Phiên đăng nhập của cán bộ (trình duyệt, lần dùng cuối)',
      keptFor: `${keptDays} ngày sau lần dùng cuối, dọn mỗi đêm`,
      task: pruneStaffSessionsTask.slug,
    },
  ],
  admin: {
    views: {
      login: { Component: '/users/sign-in/admin/LoginPage#LoginPage' },
      forgot: { Component: '/users/admin/ForgotPage#ForgotPage' },
    },
    dashboard: [{ component: '/users/second-factor/admin/Reminder#Reminder', place: 0 }],
  },
  onInit: (payload) => {
    guardSessions(payload)
    adoptFormerKeys(payload).catch((error: unknown) => payload.logger.error(error))
  },
}
