import { formatDate, formatMoment } from '@chung-tay/shared/calendar'
import type { DocumentViewServerProps } from 'payload'
import { handlesCases, hasRole } from '../../platform/access/roles'
import { attachmentsOf } from '../attachments'
import { eventsOf } from '../events'
import { mergedInto } from '../merged-cases'
import { isReopened } from '../reopening'
import { allowedActions } from '../staff/allowed-actions'
import { labelOf } from '@chung-tay/shared/text/label-of'
import {
  caseStates,
  eventTypes,
  feedbackKinds,
  priorities,
} from '@chung-tay/shared/feedback/vocabulary'
import { Badge } from '../../platform/staff/ui/Badge'
import { UntilAwake } from '../../platform/staff/ui/UntilAwake'
import { CaseActions } from './CaseActions'
import { CaseFacts } from './CaseFacts'
import { CaseFiles } from './CaseFiles'
import { CaseTimeline } from './CaseTimeline'
import { dueWords, forwardWords } from './due-words'
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
  if (!found)
    return <p className="staff-view case">Không có phản ánh này, hoặc đơn vị khác đang xử lý.</p>
  const isCoordinator = hasRole(req.user, 'coordinator')
  const [events, attachments, merged, units, templates] = await Promise.all([
    eventsOf(req, found.id),
    attachmentsOf(req, found.id, { withHidden: isCoordinator }),
    mergedInto(req, found.id),
    unitOptions(),
    replyTemplates(),
  ])
  const due = dueWords(found, new Date())
  const forward = forwardWords(found, new Date())
  const reopened =
    isReopened(found) && events.findLast(({ type, by }) => type === 'reopened' && !by)
  const lastAnswer = events.findLast(({ type }) => type === 'answered')?.text ?? ''
  return (
    <div className="staff-view case">
      <p className="staff-view__row">
        <Badge>{labelOf(feedbackKinds, found.kind)}</Badge>
        <Badge>{labelOf(caseStates, found.state)}</Badge>
        {found.priority === 'normal' ? null : (
          <Badge tone="warn">{labelOf(priorities, found.priority)}</Badge>
        )}
        {[due, forward].map((each) =>
          each ? (
            <Badge key={each.words} tone={each.tone}>
              {each.words}
            </Badge>
          ) : null,
        )}
      </p>
      {reopened ? (
        <aside className="staff-view__panel" aria-label="Người dân mở lại">
          <strong>Người dân chưa đồng ý và mở lại</strong>{' '}
          <time>{formatMoment(reopened.createdAt)}</time>
          <p className="staff-view__text">{reopened.text}</p>
        </aside>
      ) : null}
      <div className="staff-view__columns">
        <section aria-labelledby="case-text">
          <h2 id="case-text">Nội dung</h2>
          <p className="staff-view__text">{found.text}</p>
          <CaseFiles files={attachments.filter(({ event }) => !event)} />
          <CaseFacts found={found} merged={merged} />
          <h2>Diễn biến</h2>
          <CaseTimeline
            found={found}
            events={events}
            attachments={attachments}
            showsHiddenWords={isCoordinator}
          />
        </section>
        <UntilAwake>
          <CaseActions
            id={found.id}
            allowed={allowedActions(found.state)}
            units={units}
            templates={templates}
            canEditHandbook={hasRole(req.user, 'admin', 'editor')}
            messages={events
              .filter(({ type, text }) => text && spokenTypes.includes(type))
              .map(({ id, text, type }) => ({
                id,
                text: text ?? '',
                by: labelOf(eventTypes, type),
              }))}
            attachments={attachments.map(({ id, label, kind, isHidden }) => ({
              id,
              label: label || kind,
              isHidden: Boolean(isHidden),
            }))}
            current={{
              text: found.text,
              priority: found.priority,
              isPublished: Boolean(found.isPublished),
              allowPublic: Boolean(found.allowPublic),
              publicTitle: found.publicTitle ?? '',
              publicText: found.publicText ?? found.text,
              publicAnswer: found.publicAnswer ?? lastAnswer,
              lastAnswer,
              outcome: found.outcome ?? '',
              hasUnit: Boolean(found.unit),
              merged: merged.length,
            }}
            words={{
              ma: found.reference,
              don_vi: typeof found.unit === 'object' ? (found.unit?.name ?? '') : '',
              han: formatDate(found.answerBy),
            }}
          />
        </UntilAwake>
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

/** Events whose words can be covered: what people and officers said to each other. */
const spokenTypes = ['message', 'reopened', 'assigned', 'forwarded', 'asked', 'answered', 'closed']
