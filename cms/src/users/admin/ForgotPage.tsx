import type { AdminViewServerProps } from 'payload'
import { env } from '../../platform/env'
import { UntilAwake } from '../../platform/staff/ui/UntilAwake'
import { ForgotForm } from './ForgotForm'
import './users.scss'

/** `/admin/forgot`: asks for a letter that sets a new password, and tells truly when none can be sent. */
export function ForgotPage({ initPageResult }: AdminViewServerProps) {
  return (
    <div className="staff-view forgot-page">
      <h1>Quên mật khẩu</h1>
      {initPageResult.req.user ? (
        <p>
          Bạn đang đăng nhập. Đổi mật khẩu ở trang <a href="/admin/account">Tài khoản</a>.
        </p>
      ) : env.smtpUrl ? (
        <UntilAwake>
          <ForgotForm />
        </UntilAwake>
      ) : (
        <p>Hệ thống này chưa gửi được thư. Hãy nhờ quản trị hệ thống đặt lại mật khẩu cho bạn.</p>
      )}
      <p>
        <a href="/admin/login">Quay lại đăng nhập</a>
      </p>
    </div>
  )
}
