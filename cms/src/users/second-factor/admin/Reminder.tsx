import type { ServerProps } from 'payload'
import { isProgram } from '../../../platform/access/actor'
import { asksForIt, factorOf, type WithRoles } from '../factor'

/** On the dashboard of whoever needs a second step and has none yet, where the service lets them in without. */
export async function Reminder({ payload, user }: ServerProps) {
  const account = user as unknown as WithRoles | undefined
  if (!account || isProgram(user) || !asksForIt(account)) return null
  if ((await factorOf({ payload }, account.id))?.state === 'on') return null
  return (
    <p className="second-factor-reminder">
      Tài khoản của bạn quản lý nhiều dữ liệu mà chỉ có mật khẩu bảo vệ.{' '}
      <a href="/admin/account#second-factor">Bật bước xác minh thứ hai</a> trước khi dùng thật.
    </p>
  )
}
