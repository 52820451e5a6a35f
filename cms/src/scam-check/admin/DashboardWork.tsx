import type { ServerProps } from 'payload'
import { hasRole } from '../../platform/access/roles'
import { countWork } from './count-work'
import { DeskNav } from './DeskNav'

/** On the dashboard of editors: what waits for a decision. */
export async function DashboardWork({ payload, user }: ServerProps) {
  if (!hasRole(user as never, 'admin', 'editor')) return null
  return (
    <section className="staff-view__dashboard staff-view__dashboard--half">
      <h2>Chống lừa đảo</h2>
      <DeskNav counts={await countWork(payload)} />
    </section>
  )
}
