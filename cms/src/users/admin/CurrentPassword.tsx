'use client'

import { PasswordField, useAuth, useDocumentInfo } from '@payloadcms/ui'
import './users.scss'

/**
 * On one's own account: who changes e-mail or password says the current one. A password field, and of
 * others' accounts nothing, since their passwords are nobody else's to know.
 */
export function CurrentPassword() {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  if (!user || user.id !== id) return null
  return (
    <div className="current-password">
      <PasswordField
        autoComplete="current-password"
        field={{ name: 'currentPassword', label: 'Mật khẩu hiện tại' }}
        path="currentPassword"
        // Empty is right unless something asks for it; the service tells.
        validate={() => true}
      />
      <p>Chỉ cần khi bạn đổi email hoặc mật khẩu.</p>
    </div>
  )
}
