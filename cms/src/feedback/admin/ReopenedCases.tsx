import { formatDate } from '@chung-tay/shared/calendar'
import { openStates } from '@chung-tay/shared/feedback/vocabulary'
import type { ServerProps } from 'payload'
import { idOf } from '../../platform/related-id'

const shown = 10

/** Above every queue: cases whose senders did not accept how they ended, with what they wrote. */
export async function ReopenedCases({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  const asThem = { depth: 0, overrideAccess: false, user } as const
  const { docs } = await payload.find({
    collection: 'feedback-cases',
    where: { and: [{ state: { in: [...openStates] } }, { reopenings: { greater_than: 0 } }] },
    sort: 'answerBy',
    limit: shown,
    pagination: false,
    ...asThem,
  })
  if (docs.length === 0) return null
  const { docs: events } = await payload.find({
    collection: 'feedback-events',
    where: {
      and: [
        { case: { in: docs.map(({ id }) => id) } },
        { type: { equals: 'reopened' } },
        { by: { exists: false } },
      ],
    },
    sort: '-createdAt',
    pagination: false,
    ...asThem,
  })
  return (
    <section aria-label="Người dân mở lại, xem trước">
      <h3>Người dân mở lại, xem trước</h3>
      <ul className="staff-view__list">
        {docs.map(({ id, reference, answerBy }) => (
          <li key={id}>
            <a href={`/admin/collections/feedback-cases/${id}`}>{reference}</a>, trả lời trước{' '}
            {formatDate(answerBy)}
            <p className="staff-view__text">
              {(events.find((event) => idOf(event.case) === id)?.text ?? '').slice(0, 300)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
