import { formatDate } from '@chung-tay/miniapp/calendar'
import type { DocumentViewServerProps } from 'payload'
import type { FeedbackCase } from '../../payload-types'
import { handlesCases } from '../../platform/access/roles'
import { attachmentsOf } from '../attachments'
import { eventsOf } from '../events'
import { allowedActions } from '../staff/allowed-actions'
import { caseStates, eventTypes, feedbackKinds, labelOf, priorities } from '../vocabulary'
import { CaseActions } from './CaseActions'
import { CaseFacts } from './CaseFacts'
import { dueWords } from './due-words'
import './case.scss'

/** One case as an officer works on it: what was said, what happened, what can be done now. */
export async function CaseView({ initPageResult }: DocumentViewServerProps) {
  const { req, docID } = initPageResult
  if (!docID || !handlesCases(req.user)) return null
  const { docs } = await req.payload.find({
    collection: 'feedback-cases',
    where: { id: { equals: docID } },
    limit: 1,
    pagination: false,
    depth: 1,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const found = docs[0]
  if (!found) return <p className="case">Không có phản ánh này, hoặc đơn vị khác đang xử lý.</p>
  const [events, attachments, units, templates] = await Promise.all([
    eventsOf(req, found.id),
    attachmentsOf(req, found.id),
    unitOptions(),
    replyTemplates(),
  ])
  const due = dueWords(found, new Date())
  const kindOfEvent = (type: string) => labelOf(eventTypes, type as never)
  return (
    <div className="case">
      <header className="case__head">
        <p className="case__badges">
          <span className="case__badge">{labelOf(feedbackKinds, found.kind)}</span>
          <span className="case__badge">{labelOf(caseStates, found.state)}</span>
          {found.priority === 'normal' ? null : (
            <span className="case__badge case__badge--warn">
              {labelOf(priorities, found.priority)}
            </span>
          )}
          {due ? <span className={`case__badge case__badge--${due.tone}`}>{due.words}</span> : null}
        </p>
      </header>
      <div className="case__columns">
        <section aria-labelledby="case-text">
          <h2 id="case-text">Nội dung</h2>
          <p className="case__text">{found.text}</p>
          {attachments.filter(({ event }) => !event).map(attachmentLink)}
          <CaseFacts found={found} />
          <h2>Diễn biến</h2>
          <ol className="case__timeline">
            <li>
              <strong>Tiếp nhận</strong> <time>{moment(found.createdAt)}</time>
            </li>
            {events.map((event) => (
              <li key={event.id} className={isInternal(event.type) ? 'case__internal' : undefined}>
                <strong>{kindOfEvent(event.type)}</strong> <time>{moment(event.createdAt)}</time>
                {event.unitName ? <span> · {event.unitName}</span> : null}
                {isInternal(event.type) ? <span className="case__hint"> · nội bộ</span> : null}
                {event.text ? <p className="case__text">{event.text}</p> : null}
                {attachments
                  .filter((file) => file.event && idOf(file.event) === event.id)
                  .map(attachmentLink)}
              </li>
            ))}
          </ol>
        </section>
        <CaseActions
          id={found.id}
          allowed={allowedActions(found.state)}
          units={units}
          templates={templates}
          messages={events
            .filter(({ type, text }) => type === 'message' && text)
            .map(({ id, text }) => ({ id, text: text ?? '' }))}
          attachments={attachments.map(({ id, label, kind }) => ({ id, label: label || kind }))}
          current={{
            text: found.text,
            priority: found.priority,
            isPublished: Boolean(found.isPublished),
            allowPublic: Boolean(found.allowPublic),
            publicTitle: found.publicTitle ?? '',
            publicText: found.publicText ?? found.text,
            publicAnswer:
              found.publicAnswer ?? events.findLast(({ type }) => type === 'answered')?.text ?? '',
          }}
          words={{
            ma: found.reference,
            don_vi: typeof found.unit === 'object' ? (found.unit?.name ?? '') : '',
            han: formatDate(found.answerBy),
          }}
        />
      </div>
    </div>
  )

  async function unitOptions() {
    const { docs: list } = await req.payload.find({
      collection: 'units',
      where: { kind: { in: ['province', 'department', 'commune'] } },
      sort: 'name',
      pagination: false,
      depth: 0,
      select: { name: true },
      req,
    })
    return list.map(({ id, name }) => ({ id, name }))
  }

  async function replyTemplates() {
    const { docs: list } = await req.payload.find({
      collection: 'feedback-templates',
      sort: 'name',
      pagination: false,
      depth: 0,
      req,
    })
    return list.map(({ id, name, action, text }) => ({ id, name, action, text }))
  }
}

const internalTypes = eventTypes.filter(({ words }) => !words).map(({ value }) => value as string)
const isInternal = (type: string) => internalTypes.includes(type)
const idOf = (related: string | { id: string }) =>
  typeof related === 'object' ? related.id : related

function moment(iso: string): string {
  return new Date(iso).toLocaleString('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  })
}

type File = Pick<FeedbackCase, 'id'> & {
  url?: string | null
  label?: string | null
  kind: string
  scan: string
}

function attachmentLink({ id, url, label, kind, scan }: File) {
  if (scan === 'waiting') {
    return (
      <p key={id} className="case__hint">
        Một tệp đang chờ quét vi-rút.
      </p>
    )
  }
  return (
    <a key={id} className="case__file" href={url ?? ''} target="_blank" rel="noreferrer">
      {kind === 'image' ? <img src={url ?? ''} alt={label || 'Ảnh đính kèm'} /> : label || 'Mở tệp'}
    </a>
  )
}
