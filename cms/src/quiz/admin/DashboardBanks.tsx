import type { ServerProps } from 'payload'
import { hasRole } from '../../platform/access/roles'
import { affectedContests } from '../withdrawals/affected-contests'
import { AffectedContests } from './AffectedContests'
import { BankNav } from './BankNav'
import { countBankWork } from './find-questions'

/** On the dashboard of editors: questions that wait for somebody, contests that lost some. */
export async function DashboardBanks({ payload, user }: ServerProps) {
  if (!hasRole(user as never, 'admin', 'editor')) return null
  const [counts, contests] = await Promise.all([
    countBankWork(payload),
    affectedContests(payload, Date.now()),
  ])
  return (
    <section className="staff-view__dashboard staff-view__dashboard--half">
      <h2>Ngân hàng câu hỏi</h2>
      <BankNav counts={counts} />
      <AffectedContests contests={contests} />
    </section>
  )
}
