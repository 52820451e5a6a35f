import type { Endpoint, PayloadRequest } from 'payload'
import { commitTransaction, initTransaction, killTransaction } from 'payload'
import type { FeedbackCase, User } from '../../payload-types'
import { handlesCases, hasRole } from '../../platform/access/roles'
import { isDocumentId } from '../../platform/database/is-document-id'
import { answering, check, parseJson, readBytes, RequestError } from '../../platform/submissions'
import { issueInvitation } from '../../ratings'
import { addEvent } from '../events'
import { idOf } from '../find-case'
import { unitNameOf } from '../public/track-endpoint'
import { noticeSender } from '../notice-sender'
import { actionSchema, type CaseAction } from './action-schema'
import { allowedActions } from './allowed-actions'
import { perform } from './perform'

/** `POST /api/feedback/cases/:id/actions`: everything an officer does to a case goes through here. */
export const actionEndpoint: Endpoint = {
  path: '/feedback/cases/:id/actions',
  method: 'post',
  handler: (req) =>
    answering(async () => {
      const user = staff(req)
      const action = check(
        actionSchema,
        parseJson(Buffer.from(await readBytes(req, 64 * 1024)).toString('utf8')),
      )
      const id = String(req.routeParams?.id ?? '')
      const { updated, handbookId } = await inTransaction(req, () => act(req, user, id, action))
      await noticeSender(req, updated, action.action)
      return Response.json({ state: updated.state, ...(handbookId ? { handbookId } : {}) })
    }),
}

async function act(req: PayloadRequest, user: User, id: string, action: CaseAction) {
  const found = await visibleCase(req, id)
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
  await addEvent(req, {
    ...event,
    case: id,
    by: user.id,
    // People deal with a unit, not with a name: the timeline shows this and never the officer.
    unitName: (await unitNameOf(req, found)) ?? 'Công an tỉnh',
  })
  return { updated, handbookId }
}

/** @throws RequestError 401, 403 */
function staff(req: PayloadRequest): User {
  if (!req.user) throw new RequestError({ status: 401 })
  if (!handlesCases(req.user)) throw new RequestError({ status: 403 })
  return req.user as User
}

/** The case, if this member of staff may see it. @throws RequestError 404 */
async function visibleCase(req: PayloadRequest, id: string): Promise<FeedbackCase> {
  if (!isDocumentId(id)) throw new RequestError({ status: 404 })
  const { docs } = await req.payload.find({
    collection: 'feedback-cases',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!docs[0]) throw new RequestError({ status: 404 })
  return docs[0]
}

function mayDo(user: User, found: FeedbackCase, { action }: CaseAction): void {
  if (!allowedActions(found.state).includes(action)) {
    throw new RequestError({
      status: 409,
      code: 'NOT_NOW',
      message: 'Trạng thái hiện tại không cho làm việc này. Hãy tải lại trang.',
    })
  }
  const needsConsent = action === 'publish' && !found.allowPublic && !hasRole(user, 'coordinator')
  if (needsConsent) {
    throw new RequestError({
      status: 403,
      message: 'Người gửi chưa đồng ý công khai. Chỉ điều phối viên được đăng bản đã biên tập.',
    })
  }
}

async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const owns = await initTransaction(req)
  try {
    const result = await work()
    if (owns) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
