'use client'

import { useState } from 'react'
import { postAsStaff } from '../../../platform/staff/ask-service'
import { CodeEntry } from '../../second-factor/admin/CodeEntry'
import { Again } from './Again'

type Props = { ticket: string; onSignedIn: () => void; onAgain: () => void }

/** The code of the app, or a recovery code by whoever has not their phone at hand. */
export function CodeStep({ ticket, onSignedIn, onAgain }: Props) {
  const [isRecovery, setRecovery] = useState(false)
  const send = async (code: string) => {
    await postAsStaff('/api/users/second-step', { ticket, code })
    onSignedIn()
  }
  return (
    <>
      <h1>{isRecovery ? 'Nhập mã dự phòng' : 'Nhập mã xác minh'}</h1>
      <p>
        {isRecovery
          ? 'Một trong mười mã bạn đã in hoặc chép khi thiết lập. Mỗi mã dùng được một lần.'
          : 'Mở ứng dụng xác thực trên điện thoại, nhập mã 6 số của “Chung tay”.'}
      </p>
      <CodeEntry
        key={isRecovery ? 'recovery' : 'code'}
        isRecovery={isRecovery}
        action="Đăng nhập"
        onCode={send}
      />
      <button
        type="button"
        className="sign-in__again"
        onClick={() => setRecovery((before) => !before)}
      >
        {isRecovery ? 'Dùng mã trong ứng dụng' : 'Không có điện thoại ở đây? Dùng mã dự phòng'}
      </button>
      {isRecovery ? (
        <p>Mất cả mã dự phòng: nhờ quản trị hệ thống đặt lại bước xác minh cho bạn.</p>
      ) : null}
      <Again onAgain={onAgain} />
    </>
  )
}
