import type { TaskConfig } from 'payload'
import { env } from '../../platform/env'
import { sendNotice } from '../notice-sender'
import { surveyState } from '../present-case'

/** Every morning: tells those who asked for letters that the question "how did it go" is open. */
export const surveyNoticesTask: TaskConfig = {
  slug: 'feedback-survey-notices',
  label: 'Hỏi lại sau khi xong',
  schedule: [{ cron: '0 2 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    if (!env.smtpUrl) return { output: { sent: 0 } }
    const now = new Date()
    const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
    const { docs } = await req.payload.find({
      collection: 'feedback-cases',
      where: {
        and: [
          { state: { equals: 'closed' } },
          { notifyByEmail: { equals: true } },
          { surveyNoticedAt: { exists: false } },
        ],
      },
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
    const due = docs.filter((found) => found.email && surveyState(found, settings, now) === 'due')
    for (const found of due) {
      await req.payload.update({
        collection: 'feedback-cases',
        id: found.id,
        data: { surveyNoticedAt: now.toISOString() },
        depth: 0,
        overrideAccess: true,
        req,
      })
      await sendNotice(
        req,
        found.email ?? '',
        `Phản ánh ${found.reference}: mọi việc đến nay thế nào? Một câu hỏi ngắn`,
      )
    }
    return { output: { sent: due.length } }
  },
  outputSchema: [{ name: 'sent', type: 'number', required: true }],
}
