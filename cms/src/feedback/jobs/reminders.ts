import { addWorkingDays, endOfDay, toLocalDate } from '@chung-tay/shared/calendar'
import type { PayloadRequest, TaskConfig } from 'payload'
import type { FeedbackCase, Setting, User } from '@chung-tay/shared/payload-types'
import { env } from '../../platform/env'
import { idOf } from '../../platform/related-id'
import { addEvent } from '../events'
import { openStates } from '@chung-tay/shared/feedback/vocabulary'

/**
 * Every hour: notes on each case that a deadline is near, or has passed, once each: the one for an
 * answer while it is open, the one for forwarding while nobody has taken it.
 */
export const remindersTask: TaskConfig = {
  slug: 'feedback-reminders',
  label: 'Nhắc hạn phản ánh',
  schedule: [{ cron: '5 * * * *', queue: 'default' }],
  handler: async ({ req }) => ({ output: { reminded: await remind(req, new Date()) } }),
  outputSchema: [{ name: 'reminded', type: 'number', required: true }],
}

/** @returns How many cases got a reminder. */
export async function remind(req: PayloadRequest, now: Date): Promise<number> {
  const { payload } = req
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0, req })
  const soon = lastMomentToRemind(now, settings)
  const { docs } = await payload.find({
    collection: 'feedback-cases',
    where: {
      or: deadlines.map(({ field, states }) => ({
        and: [{ state: { in: [...states] } }, { [field]: { less_than_equal: soon.toISOString() } }],
      })),
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
  let reminded = 0
  for (const found of docs) {
    const marks = new Set(found.remindedFor?.split(';'))
    const due = remindersFor(found, { now, soon }).filter(({ mark }) => !marks.has(mark))
    if (due.length === 0) continue
    await payload.update({
      collection: 'feedback-cases',
      id: found.id,
      data: { remindedFor: [...marks, ...due.map(({ mark }) => mark)].filter(Boolean).join(';') },
      depth: 0,
      overrideAccess: true,
      req,
    })
    for (const { words } of due) {
      await addEvent(req, { case: found.id, type: 'reminder', text: words })
      await writeToOfficers(req, found, words)
    }
    reminded += 1
  }
  return reminded
}

type Deadline = {
  field: 'answerBy' | 'forwardBy'
  states: readonly string[]
  near: string
  over: string
}

const deadlines: readonly Deadline[] = [
  {
    field: 'answerBy',
    states: openStates,
    near: 'Sắp đến hạn trả lời',
    over: 'Đã quá hạn trả lời',
  },
  {
    field: 'forwardBy',
    states: ['received'],
    near: 'Sắp hết hạn nhận hoặc chuyển cơ quan có thẩm quyền',
    over: 'Đã quá hạn nhận hoặc chuyển cơ quan có thẩm quyền',
  },
]

/** What a case is to be reminded of now; `mark` tells one reminder from the others. */
function remindersFor(found: FeedbackCase, { now, soon }: { now: Date; soon: Date }) {
  return deadlines
    .filter(({ field, states }) => states.includes(found.state) && new Date(found[field]) <= soon)
    .map(({ field, near, over }) => {
      const isOver = new Date(found[field]) < now
      return {
        words: isOver ? over : near,
        mark: `${field} ${isOver ? 'over' : 'near'} ${found[field]}`,
      }
    })
}

/** Cases due before this moment are near their deadline: so many working days from now. */
function lastMomentToRemind(now: Date, settings: Setting): Date {
  const days = settings.feedback?.remindDays ?? 2
  return endOfDay(addWorkingDays(toLocalDate(now), days, settings.holidays))
}

async function writeToOfficers(req: PayloadRequest, found: FeedbackCase, text: string) {
  if (!env.smtpUrl) return
  const unit = idOf(found.unit)
  const { docs } = await req.payload.find({
    collection: 'users',
    where: unit ? { units: { in: [unit] } } : { roles: { in: ['coordinator'] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const { email } of docs as User[]) {
    await req.payload
      .sendEmail({
        to: email,
        subject: `${text}: phản ánh ${found.reference}`,
        text: `${env.publicUrl}/admin/collections/feedback-cases/${found.id}`,
      })
      .catch((error: unknown) => req.payload.logger.error({ err: error, msg: 'Reminder not sent' }))
  }
}
