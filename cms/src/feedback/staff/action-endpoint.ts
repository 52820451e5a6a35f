import type { PayloadRequest } from 'payload'
import type { FeedbackCase, User } from '@chung-tay/shared/payload-types'
import { handlesCases, hasRole } from '../../platform/access/roles'
import { idOf } from '../../platform/related-id'
import { conflict, jsonOf, staffEndpoint } from '../../platform/http'
import { atomically } from '../../platform/database/atomically'
import { check, findVisible, RequestError } from '../../platform/http'
import { issueInvitation } from '../../ratings'
import { addEvent } from '../events'
import { mergedInto } from '../merged-cases'
import { isShared, tellSender } from '../tell-sender'
import { actingUnitName } from './acting-unit'
import { actionSchema, type CaseAction } from './action-schema'
import { allowedActions } from './allowed-actions'
import { perform } from './perform'

/** `POST /api/feedback/cases/:id/actions`: everything an officer does to a case goes through here. */
export const actionEndpoint = staffEndpoint({
  method: 'post',
  path: '/feedback/cases/:id/actions',
  isAllowed: handlesCases,
  answer: async (req) => {
    const action = check(actionSchema, await jsonOf(req, 64 * 1024))
    const id = String(req.routeParams?.id ?? '')
    const { updated, handbookId } = await atomically(req, () => act(req, id, action))
    return { state: updated.state, ...(handbookId ? { handbookId } : {}) }
  },
})

async function act(req: PayloadRequest, id: string, action: CaseAction) {
  const user = req.user as User
  const found = await findVisible(req, 'feedback-cases', id)
  mayDo(user, found, action)
  const { change, event, handbookId } = await perform(action, { req, found, now: new Date() })
  const updated = change
    ? await req.payload.update({
        collection: 'feedback-cases',
        id,
        data: change as Partial<FeedbackCase>,
        depth: 0,
        overrideAccess: true,
        showHiddenFields: false,
        req,
      })
    : found
  const unit = idOf(updated.unit)
  if (action.action === 'close' && unit) {
    await issueInvitation(req, { unit, source: 'feedback', about: id })
  }
  const { id: eventId } = await addEvent(req, {
    ...event,
    case: id,
    by: user.id,
    unitName: await actingUnitName(req, user, found),
  })
  // In the same transaction: what was done and that the sender is told of it are stored together.
  const readers = isShared(action.action) ? await mergedInto(req, id) : []
  for (const told of [updated, ...readers]) await tellSender(req, told, action.action, eventId)
  return { updated, handbookId }
}

/** @throws RequestError 403, 409 */
function mayDo(user: User, found: FeedbackCase, { action }: CaseAction): void {
  if (!allowedActions(found.state).includes(action)) {
    throw conflict('NOT_NOW', 'Trạng thái hiện tại không cho làm việc này. Hãy tải lại trang.')
  }
  if (hasRole(user as never, 'coordinator')) return
  if (action === 'show-attachment') throw new RequestError({ status: 403 })
  if (action === 'publish' && !found.allowPublic) {
    throw new RequestError({
      status: 403,
      message: 'Người gửi chưa đồng ý công khai. Chỉ điều phối viên được đăng bản đã biên tập.',
    })
  }
}
