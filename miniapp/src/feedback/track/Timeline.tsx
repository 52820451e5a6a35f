import type { TrackedCase } from '@chung-tay/shared/feedback/contract'
import { formatDate } from '@chung-tay/shared/calendar'
import { Attachments } from './Attachments'

/** What happened to a case, newest first, in plain words. */
export function Timeline({ found, code }: { found: TrackedCase; code: string }) {
  return (
    <ol className="ct-timeline">
      {found.timeline
        .map((event, index) => ({ ...event, index }))
        .reverse()
        .map((event) => (
          <li key={event.index} className={`ct-timeline__${event.from}`}>
            <p className="ct-timeline__head">
              <strong>{event.words}</strong>
              {event.unitName && event.from === 'police' ? <span> · {event.unitName}</span> : null}
            </p>
            <p className="ct-hint">{moment(event.at)}</p>
            {event.text ? <p className="ct-case__text">{event.text}</p> : null}
            <Attachments code={code} files={event.attachments} />
          </li>
        ))}
      <li className="ct-timeline__police">
        <p className="ct-timeline__head">
          <strong>Đã tiếp nhận</strong>
        </p>
        <p className="ct-hint">{moment(found.receivedAt)}</p>
      </li>
    </ol>
  )
}

function moment(iso: string): string {
  const time = new Date(new Date(iso).getTime() + 7 * 3_600_000).toISOString().slice(11, 16)
  return `${formatDate(iso)}, ${time}`
}
