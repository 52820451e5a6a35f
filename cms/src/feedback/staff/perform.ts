import type { PayloadRequest } from 'payload'
import type { FeedbackCase } from '../../payload-types'
import { isDocumentId } from '../../platform/database/is-document-id'
import { badFields, RequestError } from '../../platform/submissions'
import { deadlinesFor } from '../deadlines'
import { idOf } from '../find-case'
import { publicSearchText } from '../public/published-endpoints'
import type { EventType } from '../vocabulary'
import type { CaseAction } from './action-schema'

type Change = Partial<Omit<FeedbackCase, 'id'>> & Record<string, unknown>
type Outcome = {
  change?: Change
  event: { type: EventType; text?: string; before?: string }
  handbookId?: string
}
type Context = { req: PayloadRequest; found: FeedbackCase; now: Date }

/** Works out what an action does to a case. Writes only what lies outside the case and its history. */
export async function perform(action: CaseAction, context: Context): Promise<Outcome> {
  const { req, found, now } = context
  const moment = now.toISOString()
  switch (action.action) {
    case 'assign': {
      const unit = await existing(req, 'units', action.unit, 'unit')
      return {
        change: { unit: unit.id, state: 'assigned' },
        event: { type: 'assigned', text: action.text ?? (unit as { name?: string }).name },
      }
    }
    case 'forward':
      return {
        change: { state: 'forwarded', forwardedTo: action.to },
        event: { type: 'forwarded', text: [action.to, action.text].filter(Boolean).join('\n') },
      }
    case 'ask':
      return { change: { state: 'asked' }, event: { type: 'asked', text: action.text } }
    case 'answer':
      return {
        change: { state: 'answered', answeredAt: moment },
        event: { type: 'answered', text: action.text },
      }
    case 'close':
      return {
        change: { state: 'closed', closedAt: moment },
        event: { type: 'closed', text: action.text },
      }
    case 'reopen': {
      const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
      const { answerBy } = deadlinesFor(found.kind, now, settings)
      return {
        change: { state: 'reopened', answerBy, closedAt: null, remindedFor: null },
        event: { type: 'reopened', text: action.text },
      }
    }
    case 'note':
      return { event: { type: 'note', text: action.text } }
    case 'priority':
      return {
        change: { priority: action.priority },
        event: { type: 'priority', text: action.priority },
      }
    case 'merge':
      return merge(action.into, context)
    case 'redact':
      return redact(action, context)
    case 'hide-attachment':
      return hideAttachment(action, context)
    case 'publish':
      return {
        change: {
          isPublished: true,
          publishedAt: found.publishedAt ?? moment,
          publicTitle: action.title,
          publicText: action.publicText,
          publicAnswer: action.publicAnswer ?? null,
          publicSearch: publicSearchText(action.title, action.publicText, action.publicAnswer),
        },
        event: { type: 'published', text: action.title },
      }
    case 'unpublish':
      return { change: { isPublished: false }, event: { type: 'unpublished', text: action.text } }
    case 'to-handbook':
      return toHandbook(context)
  }
}

async function merge(into: string, { req, found, now }: Context): Promise<Outcome> {
  const { docs } = await req.payload.find({
    collection: 'feedback-cases',
    where: { reference: { equals: into } },
    limit: 1,
    pagination: false,
    depth: 0,
    // Nobody merges into a case they may not see.
    overrideAccess: false,
    user: req.user,
    req,
  })
  const [target] = docs
  if (!target || target.id === found.id)
    throw badFields({ into: 'Không có phản ánh nào mang mã này.' })
  if (idOf(target.duplicateOf))
    throw badFields({ into: 'Phản ánh này cũng đã được gộp. Hãy chọn mã gốc.' })
  return {
    change: { state: 'closed', closedAt: now.toISOString(), duplicateOf: target.id },
    event: { type: 'merged', text: target.reference },
  }
}

async function redact(
  { event, text }: Extract<CaseAction, { action: 'redact' }>,
  { req, found }: Context,
): Promise<Outcome> {
  if (!event) return { change: { text }, event: { type: 'redacted', before: found.text } }
  const said = await ofThisCase(req, 'feedback-events', event, found)
  await req.payload.update({
    collection: 'feedback-events',
    id: event,
    data: { text },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { event: { type: 'redacted', before: (said as { text?: string | null }).text ?? '' } }
}

async function hideAttachment(
  { attachment, text }: Extract<CaseAction, { action: 'hide-attachment' }>,
  { req, found }: Context,
): Promise<Outcome> {
  await ofThisCase(req, 'feedback-attachments', attachment, found)
  await req.payload.update({
    collection: 'feedback-attachments',
    id: attachment,
    data: { isHidden: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { event: { type: 'redacted', text: `Ẩn tệp: ${text}` } }
}

/** A draft for the handbook; an editor completes and publishes it. */
async function toHandbook({ req, found }: Context): Promise<Outcome> {
  const entry = await req.payload.create({
    collection: 'handbook',
    draft: true,
    depth: 0,
    overrideAccess: true,
    data: {
      title: (found.publicTitle ?? found.text).replace(/\s+/g, ' ').slice(0, 120),
      summary: (found.publicAnswer ?? '').slice(0, 400),
      provenance: {
        source: `Phản ánh ${found.reference}`,
        checkedAt: new Date().toISOString(),
        needsReview: true,
        reviewReason: 'Viết từ một phản ánh: bỏ mọi thông tin cá nhân, thêm căn cứ pháp luật.',
      },
      _status: 'draft',
    } as never,
    req,
  })
  return { event: { type: 'handbook', text: entry.title }, handbookId: entry.id }
}

async function existing(req: PayloadRequest, collection: 'units', id: string, field: string) {
  const found =
    isDocumentId(id) &&
    (await req.payload.findByID({
      collection,
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    }))
  if (!found) throw badFields({ [field]: 'Không có đơn vị này.' })
  return found
}

async function ofThisCase(
  req: PayloadRequest,
  collection: 'feedback-events' | 'feedback-attachments',
  id: string,
  found: FeedbackCase,
) {
  const part =
    isDocumentId(id) &&
    (await req.payload.findByID({
      collection,
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    }))
  if (!part || idOf(part.case) !== found.id) throw new RequestError({ status: 404 })
  return part
}
