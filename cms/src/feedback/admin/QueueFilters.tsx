import { dayMs } from '@chung-tay/shared/calendar'
import type { ServerProps, Where } from 'payload'
import { handlesCases, hasRole } from '../../platform/access/roles'
import { openStates } from '@chung-tay/shared/feedback/vocabulary'
import { CodeSearch } from './CodeSearch'
import { EndingFigures } from './EndingFigures'
import { ReopenedCases } from './ReopenedCases'

const list = '/admin/collections/feedback-cases'
const soonMs = 3 * dayMs

type Queue = { label: string; isLate?: boolean; where: Where[] }

/** The queues that matter to somebody; each is any of its filters. */
function queuesFor(user: ServerProps['user']): Queue[] {
  const open: Where = { state: { in: [...openStates] } }
  const isNew: Where = { state: { equals: 'received' } }
  const now = new Date().toISOString()
  const soon = new Date(Date.now() + soonMs).toISOString()
  const between = (field: string): Where[] => [
    { [field]: { greater_than_equal: now } },
    { [field]: { less_than: soon } },
  ]
  const nobodys: Queue = {
    label: 'Chưa có đơn vị',
    where: [{ and: [open, { unit: { exists: false } }] }],
  }
  return [
    {
      label: 'Người dân mở lại',
      isLate: true,
      where: [{ and: [open, { reopenings: { greater_than: 0 } }] }],
    },
    {
      label: 'Quá hạn',
      isLate: true,
      where: [
        { and: [open, { answerBy: { less_than: now } }] },
        { and: [isNew, { forwardBy: { less_than: now } }] },
      ],
    },
    {
      label: 'Sắp đến hạn',
      where: [{ and: [open, ...between('answerBy')] }, { and: [isNew, ...between('forwardBy')] }],
    },
    ...(hasRole(user as never, 'coordinator') ? [nobodys] : []),
    { label: 'Mới nhận', where: [{ and: [isNew] }] },
    { label: 'Cần làm sớm', where: [{ and: [open, { priority: { not_equals: 'normal' } }] }] },
    { label: 'Đang mở', where: [{ and: [open] }] },
    { label: 'Chờ người dân', where: [{ and: [{ state: { equals: 'asked' } }] }] },
  ]
}

/** Above the list: the queues that matter, with how many wait in each. */
export async function QueueFilters({ payload, user, searchParams }: ServerProps) {
  if (!handlesCases(user)) return null
  const counted = await Promise.all(
    queuesFor(user).map(async (queue) => {
      const { totalDocs } = await payload.count({
        collection: 'feedback-cases',
        where: { or: queue.where },
        overrideAccess: false,
        user,
      })
      return { ...queue, totalDocs }
    }),
  )
  return (
    <>
      <CodeSearch payload={payload} user={user} searchParams={searchParams} />
      <nav className="staff-view__nav" aria-label="Hàng việc phản ánh">
        {counted.map(({ label, where, isLate, totalDocs }) => (
          <a
            key={label}
            href={`${list}?${query(where)}`}
            className={isLate && totalDocs > 0 ? 'staff-view__late' : undefined}
          >
            {label} <strong>{totalDocs}</strong>
          </a>
        ))}
        <a href={list}>Tất cả</a>
      </nav>
      <ReopenedCases payload={payload} user={user} />
      <EndingFigures payload={payload} user={user} />
    </>
  )
}

/** A filter as the list view reads it from its address. */
function query(where: Where[]): string {
  const parts: string[] = []
  const walk = (value: unknown, path: string) => {
    if (Array.isArray(value)) value.forEach((each, index) => walk(each, `${path}[${index}]`))
    else if (typeof value === 'object' && value !== null)
      Object.entries(value).forEach(([name, each]) => walk(each, `${path}[${name}]`))
    else parts.push(`${encodeURIComponent(path)}=${encodeURIComponent(String(value))}`)
  }
  walk({ or: where }, 'where')
  return parts.join('&')
}
