import type { FeedbackCase } from '@chung-tay/shared/payload-types'
import type { Payload, TaskConfig } from 'payload'
import { putInOutbox } from '../../notices'
import { inOwnTransaction } from '../../platform/database/in-own-transaction'
import { env } from '../../platform/env'
import { leadingCase } from '../merged-cases'
import { surveyState } from '../present-case'
import { aboutCase, leaveLink } from '../tell-sender'

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
      await askHowItWent(req.payload, found, now)
      sent += 1
    }
    return { output: { sent } }
  },
  outputSchema: [{ name: 'sent', type: 'number', required: true }],
}

/** That it was asked and the letter in the outbox are stored together. */
function askHowItWent(payload: Payload, { id, reference, email }: FeedbackCase, now: Date) {
  return inOwnTransaction(payload, async (req) => {
    await payload.update({
      collection: 'feedback-cases',
      id,
      data: { surveyNoticedAt: now.toISOString() },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const title = `Phản ánh ${reference}: mọi việc đến nay thế nào? Một câu hỏi ngắn`
    await putInOutbox(req, [
      {
        ...aboutCase(reference, title),
        channel: 'email',
        address: email!,
        leave: leaveLink(id),
        event: `feedback survey ${id}`,
      },
    ])
  })
}
