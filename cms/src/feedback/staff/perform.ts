import type { PayloadRequest } from 'payload'
import { currentSettings } from '../../platform/current-settings'
import { isDocumentId } from '../../platform/database/is-document-id'
import { badFields } from '../../platform/http'
import { idOf } from '../../platform/related-id'
import { publicSearchText } from '../public-search-text'
import { reopeningByStaff } from '../reopening'
import type { CaseAction } from './action-schema'
import { endCase } from './end-case'
import { mergeInto } from './merge'
import { moderateAttachment, redact } from './moderate'
import type { Context, Outcome } from './outcome'
import { toHandbook } from './to-handbook'

/** Works out what an action does to a case. Writes only what lies outside the case and its history. */
export async function perform(action: CaseAction, context: Context): Promise<Outcome> {
  const { req, found, now } = context
  const moment = now.toISOString()
  switch (action.action) {
    case 'assign': {
      const unit = await existingUnit(req, action.unit)
      return {
        change: { unit: unit.id, state: 'assigned' },
        event: { type: 'assigned', text: [unit.name, action.text].filter(Boolean).join('\n') },
      }
    }
    case 'accept':
      if (!idOf(found.unit)) {
        throw badFields({ unit: 'Phản ánh chưa có đơn vị. Hãy phân công đơn vị xử lý.' })
      }
      return { change: { state: 'assigned' }, event: { type: 'accepted' } }
    case 'forward':
      return {
        change: {
          state: 'forwarded',
          forwardedTo: action.to,
          forwardedAt: moment,
          outcome: 'forwarded',
        },
        event: {
          type: 'forwarded',
          text: [action.to, action.text].filter(Boolean).join('\n'),
          outcome: 'forwarded',
        },
      }
    case 'ask':
      return { change: { state: 'asked' }, event: { type: 'asked', text: action.text } }
    case 'answer':
    case 'close':
      return endCase(action, context)
    case 'reopen':
      return {
        change: reopeningByStaff(found, now, await currentSettings(req.payload)),
        event: { type: 'reopened', text: action.text },
      }
    case 'note':
      return { event: { type: 'note', text: action.text } }
    case 'priority':
      return {
        change: { priority: action.priority },
        event: { type: 'priority', text: action.priority },
      }
    case 'merge':
      return mergeInto(action.into, context)
    case 'redact':
      return redact(action, context)
    case 'hide-attachment':
    case 'show-attachment':
      return moderateAttachment(action, context)
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
      return toHandbook(action, context)
  }
}

/** @throws RequestError 400 when there is no such unit */
async function existingUnit(req: PayloadRequest, id: string) {
  const found =
    isDocumentId(id) &&
    (await req.payload.findByID({
      collection: 'units',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    }))
  if (!found) throw badFields({ unit: 'Không có đơn vị này.' })
  return found
}
