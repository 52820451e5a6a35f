import type { ServerProps } from 'payload'
import { handlesCases } from '../../platform/access/roles'
import { QueueFilters } from './QueueFilters'

/** On the dashboard of those who handle cases: how much waits in each queue. */
export function DashboardQueue(props: ServerProps) {
  if (!handlesCases(props.user)) return null
  return (
    <section className="staff-view__dashboard">
      <h2>Phản ánh, kiến nghị</h2>
      <QueueFilters {...props} />
    </section>
  )
}
