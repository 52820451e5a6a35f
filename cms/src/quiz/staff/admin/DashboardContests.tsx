import type { ServerProps } from 'payload'
import { runsContests } from '../who'
import { contestDeskPath } from '../vocabulary'
import { ContestList } from './ContestList'
import './contest.scss'

const most = 3

/** On the dashboard of editors: the latest contests. */
export function DashboardContests({ payload, user }: ServerProps) {
  if (!runsContests(user as never)) return null
  return (
    <section className="staff-view__dashboard staff-view__dashboard--half">
      <h2>Cuộc thi pháp luật</h2>
      <ContestList payload={payload} most={most} />
      <p>
        <a href={contestDeskPath}>Tất cả cuộc thi đã công bố</a>
      </p>
    </section>
  )
}
