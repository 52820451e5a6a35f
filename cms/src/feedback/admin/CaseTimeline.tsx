import { formatMoment } from '@chung-tay/shared/calendar'
import type {
  FeedbackAttachment,
  FeedbackCase,
  FeedbackEvent,
} from '@chung-tay/shared/payload-types'
import { idOf } from '../../platform/related-id'
import { labelOf } from '@chung-tay/shared/text/label-of'
import { endings, eventTypes, priorities } from '@chung-tay/shared/feedback/vocabulary'
import { CaseFiles } from './CaseFiles'

type Props = {
  found: FeedbackCase
  events: FeedbackEvent[]
  attachments: FeedbackAttachment[]
  /** Whether words that were covered are shown: to coordinators, who answer for it. */
  showsHiddenWords: boolean
}

/** What happened to a case, oldest first; what only staff see is marked. */
export function CaseTimeline({ found, events, attachments, showsHiddenWords }: Props) {
  return (
    <ol className="staff-view__list case__timeline">
      <li>
        <strong>Tiếp nhận</strong> <time>{formatMoment(found.createdAt)}</time>
      </li>
      {events.map((event) => (
        <li key={event.id} className={isInternal(event.type) ? 'case__internal' : undefined}>
          <strong>
            {labelOf(eventTypes, event.type)}
            {event.outcome && isEnd(event.type) ? `: ${labelOf(endings, event.outcome)}` : ''}
          </strong>{' '}
          <time>{formatMoment(event.createdAt)}</time>
          {event.unitName ? <span> · {event.unitName}</span> : null}
          {isInternal(event.type) ? <span className="staff-view__hint"> · nội bộ</span> : null}
          {event.text ? <p className="staff-view__text">{wordsOf(event)}</p> : null}
          {event.before && showsHiddenWords ? (
            <details>
              <summary>Nội dung trước khi che (chỉ điều phối viên thấy)</summary>
              <p className="staff-view__text">{event.before}</p>
            </details>
          ) : null}
          <CaseFiles files={attachments.filter((file) => idOf(file.event) === event.id)} />
        </li>
      ))}
    </ol>
  )
}

/** Which events only staff see. */
const internalTypes = eventTypes.filter(({ words }) => !words).map(({ value }) => value as string)
/** What was merged or forwarded says so itself. */
const isEnd = (type: string) => type === 'answered' || type === 'closed'
const isInternal = (type: string) => internalTypes.includes(type)

function wordsOf({ type, text }: FeedbackEvent): string {
  return (type === 'priority' ? labelOf(priorities, text) : text) ?? ''
}
