import { formatExactMoment } from '@chung-tay/shared/calendar'
import { labelOf } from '@chung-tay/shared/text/label-of'
import type { LogEntry } from '../staff-log'
import { logActions } from '../vocabulary'
import { attemptLink, deskLink } from './links'
import { receiptOf } from '../../attempts/receipt'

type Props = { contest: string; entries: LogEntry[]; isFull: boolean }

/** Who did what with attempts of this contest, the latest first. */
export function LogPart({ contest, entries, isFull }: Props) {
  const last = entries.at(-1)
  return (
    <section>
      <p>Nhật ký không sửa, không xóa được.</p>
      {entries.length === 0 ? <p>Chưa có việc gì được ghi.</p> : null}
      <ul className="staff-view__list staff-view__list--lined">
        {entries.map(({ id, at, byName, action, attempt, reason }) => (
          <li key={id}>
            {formatExactMoment(at)} · {byName} · {labelOf(logActions, action)}
            {attempt ? (
              <>
                {' '}
                <a href={attemptLink(contest, attempt)}>{receiptOf(attempt)}</a>
              </>
            ) : null}
            {reason ? `: ${reason}` : ''}
          </li>
        ))}
      </ul>
      {isFull && last ? (
        <p>
          <a href={deskLink(contest, 'nhat-ky', { sau: JSON.stringify([last.at, last.id]) })}>
            Xem việc trước đó
          </a>
        </p>
      ) : null}
    </section>
  )
}
