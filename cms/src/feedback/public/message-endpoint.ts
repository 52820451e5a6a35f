import { currentSettings } from '../../platform/current-settings'
import { idOf } from '../../platform/related-id'
import { conflict } from '../../platform/http'
import { submissionEndpoint } from '../../platform/submissions'
import { claimAttachments } from '../attachments'
import { messageReceiptSchema, messageSchema } from '@chung-tay/shared/feedback/contract'
import { canReopen, reopening } from '../reopening'
import { addEvent } from '../events'
import { caseByCode } from '../find-case'
import { openStates } from '@chung-tay/shared/feedback/vocabulary'

/** `POST /api/feedback/messages`: the sender answers a question, adds something, or opens the case again. */
export const messageEndpoint = submissionEndpoint({
  path: '/feedback/messages',
  summary: 'Write to the unit that handles the case',
  body: messageSchema,
  answer: messageReceiptSchema,
  limit: { points: 30, perSeconds: 3600 },
  store: async ({ req, body }) => {
    const { payload } = req
    const found = await caseByCode(req, body.code)
    const now = new Date()
    const isOpen = (openStates as readonly string[]).includes(found.state)
    const settings = await currentSettings(payload)
    const reopens = body.reopen && canReopen(found, settings, now)
    if (!isOpen && !reopens) {
      throw conflict('CASE_ENDED', 'Việc này đã kết thúc. Nếu còn vướng mắc, hãy gửi phản ánh mới.')
    }
    const event = await addEvent(req, {
      case: found.id,
      type: reopens ? 'reopened' : 'message',
      text: body.text,
    })
    const missingAttachments = await claimAttachments(req, body.attachments, {
      case: found.id,
      event: event.id,
    })
    if (reopens) {
      const reopenings = (found.reopenings ?? 0) + 1
      await change({ ...reopening(found, now, settings), reopenings })
    } else if (found.state === 'asked') {
      await change({ state: idOf(found.unit) ? 'assigned' : 'received' })
    }
    return { reference: found.reference, sentAt: event.createdAt, missingAttachments }

    function change(data: object) {
      return payload.update({
        collection: 'feedback-cases',
        id: found.id,
        data,
        depth: 0,
        overrideAccess: true,
        req,
      })
    }
  },
})
