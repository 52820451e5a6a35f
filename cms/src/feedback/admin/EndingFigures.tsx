import type { ServerProps, Where } from 'payload'
import { dayMs } from '@chung-tay/shared/calendar'

const days = 90

/** How the cases that this person may see ended of late: closed is not solved. */
export async function EndingFigures({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  const since = new Date(Date.now() - days * dayMs).toISOString()
  const late = { greater_than_equal: since }
  const ended: Where = { or: [{ answeredAt: late }, { closedAt: late }] }
  const count = async (...where: Where[]) =>
    (
      await payload.count({
        collection: 'feedback-cases',
        where: { and: where },
        overrideAccess: false,
        user,
      })
    ).totalDocs
  const [all, solved, noted, reopened] = await Promise.all([
    count(ended),
    count(ended, { outcome: { equals: 'solved' } }),
    count(ended, { outcome: { exists: true } }),
    count({ createdAt: late }, { reopenings: { greater_than: 0 } }),
  ])
  if (all + reopened === 0) return null
  return (
    <p className="staff-view__hint">
      {days} ngày qua: <strong>{solved}</strong> đã giải quyết, <strong>{noted - solved}</strong> đã
      trả lời hoặc đóng mà chưa giải quyết
      {all > noted ? `, ${all - noted} chưa ghi kết quả` : ''}, <strong>{reopened}</strong> người
      dân mở lại.
    </p>
  )
}
