'use client'

import { useState, useSyncExternalStore } from 'react'
import { AcceptInvitation } from '../../invitations/admin/AcceptInvitation'
import { invitationMark } from '../../invitations/vocabulary'
import { RecoveryCodes } from '../../second-factor/admin/RecoveryCodes'
import { SetUp } from '../../second-factor/admin/SetUp'
import type { StepNeeded } from '../../second-factor/vocabulary'
import { Again } from './Again'
import { CodeStep } from './CodeStep'
import { PasswordStep } from './PasswordStep'

/** Signing in: password, then the code, or the setting up of it, where the account has a second step. */
export function SignIn({ next }: { next: string }) {
  const [needed, setNeeded] = useState<StepNeeded>()
  const [codes, setCodes] = useState<string[]>()
  const invitation = useInvitation()
  // The whole page anew: everything on it is the signed-in person's.
  const enter = () => window.location.assign(next)
  const again = () => {
    // A link that was used leads nowhere any more.
    window.location.hash = ''
    setNeeded(undefined)
  }

  if (codes)
    return <RecoveryCodes codes={codes} done="Đã cất mã, vào trang biên tập" onDone={enter} />
  if (!needed && invitation)
    return <AcceptInvitation token={invitation} onSignedIn={enter} onStep={setNeeded} />
  if (!needed) return <PasswordStep onSignedIn={enter} onStep={setNeeded} />
  if (needed.step === 'code')
    return <CodeStep ticket={needed.ticket} onSignedIn={enter} onAgain={again} />
  return (
    <>
      <h1>Thiết lập bước xác minh thứ hai</h1>
      <p>
        Vai trò của bạn xem được nhiều dữ liệu của người dân. Từ nay đăng nhập cần thêm mã 6 số trên
        điện thoại của bạn, để người biết mật khẩu cũng không vào được.
      </p>
      <SetUp ticket={needed.ticket} onDone={setCodes} />
      <Again onAgain={again} />
    </>
  )
}

/** The token of the link that was opened, from the part of the address that is sent to nobody. */
function useInvitation(): string | undefined {
  const hash = useSyncExternalStore(
    (changed) => {
      window.addEventListener('hashchange', changed)
      return () => window.removeEventListener('hashchange', changed)
    },
    () => window.location.hash,
    () => '',
  )
  return hash.startsWith(`#${invitationMark}`) ? hash.slice(invitationMark.length + 1) : undefined
}
