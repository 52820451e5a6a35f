import type { ServerProps, Where } from 'payload'
import { handlesCases } from '../../platform/access/roles'
import { openStates } from '../vocabulary'
import './case.scss'

const list = '/admin/collections/feedback-cases'
const open: Where = { state: { in: [...openStates] } }

/** Above the list: the queues that matter, with how many wait in each. */
export async function QueueFilters({ payload, user }: ServerProps) {
  if (!handlesCases(user)) return null
  const now = new Date().toISOString()
  const queues: { label: string; where: Where }[] = [
    { label: 'Quá hạn', where: { and: [open, { answerBy: { less_than: now } }] } },
    { label: 'Chưa phân công', where: { state: { equals: 'received' } } },
    { label: 'Cần làm sớm', where: { and: [open, { priority: { not_equals: 'normal' } }] } },
    { label: 'Đang mở', where: open },
    { label: 'Chờ người dân', where: { state: { equals: 'asked' } } },
  ]
  const counted = await Promise.all(
    queues.map(async ({ label, where }) => {
      const { totalDocs } = await payload.count({
        collection: 'feedback-cases',
        where,
        overrideAccess: false,
        user,
      })
      return { label, where, totalDocs }
    }),
  )
  return (
    <nav className="case-queues" aria-label="Hàng việc phản ánh">
      {counted.map(({ label, where, totalDocs }) => (
        <a
          key={label}
          href={`${list}?${query(where)}`}
          className={label === 'Quá hạn' && totalDocs > 0 ? 'case-queues--late' : undefined}
        >
          {label} <strong>{totalDocs}</strong>
        </a>
      ))}
      <a href={list}>Tất cả</a>
    </nav>
  )
}

/** A filter as the list view reads it from its address. */
function query(where: Where): string {
  const parts: string[] = []
  const walk = (value: unknown, path: string) => {
    if (Array.isArray(value)) value.forEach((each, index) => walk(each, `${path}[${index}]`))
    else if (typeof value === 'object' && value !== null)
      Object.entries(value).forEach(([name, each]) => walk(each, `${path}[${name}]`))
    else parts.push(`${encodeURIComponent(path)}=${encodeURIComponent(String(value))}`)
  }
  walk({ or: [{ and: 'and' in where ? where.and : [where] }] }, 'where')
  return parts.join('&')
}
