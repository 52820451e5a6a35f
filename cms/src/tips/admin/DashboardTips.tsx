import { Link } from '@payloadcms/ui'
import type { PayloadRequest, ServerProps } from 'payload'
import { hasRole } from '../../platform/access/roles'
import { countOverdue } from '../staff/queue-endpoint'
import { handlesTips, seesTipKeys } from '../staff/who'

/** On the dashboard: how much waits for a handler, and what still keeps tips from being received. */
export async function DashboardTips({ payload, user }: ServerProps) {
  if (!user || !seesTipKeys(user)) return null
  const req = { payload, user } as unknown as PayloadRequest
  const states = await payload.find({
    collection: 'tip-key-requests',
    where: { state: { in: ['live', 'asked'] } },
    pagination: false,
    depth: 0,
    select: { state: true, role: true },
    overrideAccess: true,
  })
  const count = (state: string, role: string) =>
    states.docs.filter((key) => key.state === state && key.role === role).length
  const waiting = states.docs.filter(({ state }) => state === 'asked').length
  const overdue = handlesTips(user) ? await countOverdue(req) : undefined
  const lines = [
    ...(count('live', 'handler') === 0
      ? ['Chưa ai có khóa đang dùng: người dân chưa gửi được tin báo.']
      : []),
    ...(count('live', 'recovery') === 0 ? ['Chưa có khóa khôi phục.'] : []),
    ...(waiting > 0 ? [`${waiting} khóa chờ người thứ hai xác nhận.`] : []),
    ...(hasRole(user, 'tip-handler') && !handlesTips(user)
      ? ['Tài khoản của bạn chưa gắn đơn vị: nhờ quản trị hệ thống chọn đơn vị công tác.']
      : []),
    ...(overdue ? [`${overdue} vụ việc quá hạn.`] : []),
  ]
  return (
    <section className="staff-view__dashboard" aria-labelledby="tip-dashboard-title">
      <h2 id="tip-dashboard-title">Tin báo, tố giác về tội phạm</h2>
      {lines.length > 0 ? (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>Không có gì quá hạn, khóa đã đủ.</p>
      )}
      <p>
        <Link href="/admin/tin-bao">Mở trang tin báo</Link>
      </p>
    </section>
  )
}
