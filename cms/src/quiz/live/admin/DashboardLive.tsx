import type { ServerProps } from 'payload'
import { leadsSessions } from '../desk/desk-endpoints'

/** On the dashboard of editors: the way to the live quiz. */
export function DashboardLive({ user }: ServerProps) {
  if (!leadsSessions(user as never)) return null
  return (
    <section className="staff-view__dashboard staff-view__dashboard--half">
      <h2>Đố vui trực tiếp</h2>
      <p>
        <a href="/admin/do-vui-truc-tiep">Mở một buổi cho hội trường, lớp học</a>
      </p>
    </section>
  )
}
