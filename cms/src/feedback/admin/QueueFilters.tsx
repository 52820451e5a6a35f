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
            href={`${list}?${new URLSearchParams(parametersOf(where)).toString()}`}
            aria-current={isShown(where, searchParams) ? 'page' : undefined}
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

/**
 * A filter as the list view reads it from its address. One level deeper than the list writes them itself: it
 * would open its builder of filters, four rows of them, above what was asked for.
 */
function parametersOf(where: Where[]): [name: string, value: string][] {
  const parts: [string, string][] = []
  const walk = (value: unknown, path: string) => {
    if (Array.isArray(value)) value.forEach((each, index) => walk(each, `${path}[${index}]`))
    else if (typeof value === 'object' && value !== null)
      Object.entries(value).forEach(([name, each]) => walk(each, `${path}[${name}]`))
    else parts.push([path, String(value)])
  }
  walk({ and: [{ or: where }] }, 'where')
  return parts
}

/** Whether the list shows this queue; moments have moved on since it was asked for. */
function isShown(where: Where[], asked: ServerProps['searchParams']): boolean {
  const wanted = parametersOf(where)
  const given = Object.keys(asked ?? {}).filter((name) => name.startsWith('where['))
  return (
    given.length === wanted.length &&
    wanted.every(([name, value]) => asked?.[name] === value || isMoment(value, asked?.[name]))
  )
}

const isMoment = (value: string, given: unknown) =>
  /^\d{4}-\d\d-\d\dT/.test(value) && /^\d{4}-\d\d-\d\dT/.test(String(given))
