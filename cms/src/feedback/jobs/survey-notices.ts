import type { TaskConfig } from 'payload'
import { env } from '../../platform/env'
import { sendNotice } from '../notice-sender'
import { leadingCase } from '../merged-cases'
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
    let sent = 0
    for (const found of docs) {
      const lead = await leadingCase(req, found)
      if (!found.email || surveyState({ found, lead }, settings, now) !== 'due') continue
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
        found.email,
        `Phản ánh ${found.reference}: mọi việc đến nay thế nào? Một câu hỏi ngắn`,
      )
      sent += 1
    }
    return { output: { sent } }
  },
  outputSchema: [{ name: 'sent', type: 'number', required: true }],
}
