'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { InviteAgain } from '../invitations/admin/InviteAgain'
import { OwnSecondFactor } from '../second-factor/admin/OwnSecondFactor'
import { OthersSecondFactor } from '../second-factor/admin/OthersSecondFactor'
import { Sessions } from '../sessions/admin/Sessions'
import './users.scss'

/** Below an account: its second step and where it is signed in. */
export function AccountSecurity() {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  if (!user || !id) return null
  const account = String(id)
  return (
    <div className="staff-view account-security">
      {user.id === account ? (
        <>
          <OwnSecondFactor />
          <Sessions />
        </>
      ) : (
        <>
          <InviteAgain account={account} />
          <OthersSecondFactor account={account} />
          <Sessions account={account} />
        </>
      )}
    </div>
  )
}
