import { dayMs } from '@chung-tay/shared/calendar'
import type { Payload, PayloadRequest, TaskConfig, Where } from 'payload'
import type { FeedbackCase } from '@chung-tay/shared/payload-types'
import { addEvent } from '../events'
import { anonymiseBefore } from './anonymise-before'

/** Every night: removes personal data from cases that ended long ago, and files nobody claimed. */
export const retentionTask: TaskConfig = {
  slug: 'feedback-retention',
  label: 'Xóa thông tin cá nhân của phản ánh cũ',
  schedule: [{ cron: '40 1 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    const now = new Date()
    const due = await casesToAnonymise(req.payload, now)
    for (const found of due) await anonymise(req, found, now)
    await dropUnclaimedFiles(req, now)
    return { output: { anonymised: due.length } }
  },
  outputSchema: [{ name: 'anonymised', type: 'number', required: true }],
}

/** Cases whose time has come: closed, or left alone by their sender, longer ago than the settings say. */
export async function casesToAnonymise(payload: Payload, now: Date): Promise<FeedbackCase[]> {
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0 })
  const before = { less_than: anonymiseBefore(now, settings).toISOString() }
  const ended: Where[] = [
    { and: [{ state: { equals: 'closed' } }, { closedAt: before }] },
    { and: [{ state: { in: ['answered', 'forwarded', 'asked'] } }, { updatedAt: before }] },
  ]
  const { docs } = await payload.find({
    collection: 'feedback-cases',
    where: { and: [{ anonymisedAt: { exists: false } }, { or: ended }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

const removed = '(Đã xóa theo thời hạn lưu giữ.)'

/** Leaves of a case its kind, unit, dates and what was published; everything personal goes. */
export async function anonymise(
  req: PayloadRequest,
  found: FeedbackCase,
  now: Date,
): Promise<void> {
  const { payload } = req
  const ofCase = { case: { equals: found.id } }
  const common = { depth: 0, overrideAccess: true, req } as const
  await payload.delete({ collection: 'feedback-attachments', where: ofCase, ...common })
  await payload.update({
    collection: 'feedback-events',
    where: ofCase,
    data: { text: removed, before: null },
    ...common,
  })
  await payload.update({
    collection: 'feedback-cases',
    id: found.id,
    data: {
      text: removed,
      place: null,
      latitude: null,
      longitude: null,
      name: null,
      phone: null,
      email: null,
      notifyByEmail: false,
      notifyByZalo: false,
      showName: false,
      surveyComment: null,
      anonymisedAt: now.toISOString(),
    },
    ...common,
  })
  await addEvent(req, { case: found.id, type: 'anonymised' })
}

async function dropUnclaimedFiles(req: PayloadRequest, now: Date): Promise<void> {
  await req.payload.delete({
    collection: 'feedback-attachments',
    where: {
      and: [
        { case: { exists: false } },
        { createdAt: { less_than: new Date(now.getTime() - dayMs).toISOString() } },
      ],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
