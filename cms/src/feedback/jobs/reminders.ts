import { addWorkingDays, endOfDay, toLocalDate } from '@chung-tay/shared/calendar'
import type { PayloadRequest, TaskConfig } from 'payload'
import type { FeedbackCase, Setting, User } from '@chung-tay/shared/payload-types'
import { putInOutbox } from '../../notices'
import { inOwnTransaction } from '../../platform/database/in-own-transaction'
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
    const remindedFor = [...marks, ...due.map(({ mark }) => mark)].filter(Boolean).join(';')
    await inOwnTransaction(payload, (own) => noteReminders(own, found, due, remindedFor))
    reminded += 1
  }
  return reminded
}

type Due = { words: string; mark: string }

/** The mark, the lines in the history and the letters in the outbox are stored together. */
async function noteReminders(
  req: PayloadRequest,
  found: FeedbackCase,
  due: readonly Due[],
  remindedFor: string,
) {
  await req.payload.update({
    collection: 'feedback-cases',
    id: found.id,
    data: { remindedFor },
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const each of due) {
    await addEvent(req, { case: found.id, type: 'reminder', text: each.words })
    await writeToOfficers(req, found, each)
  }
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
function remindersFor(found: FeedbackCase, { now, soon }: { now: Date; soon: Date }): Due[] {
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

async function writeToOfficers(req: PayloadRequest, found: FeedbackCase, { words, mark }: Due) {
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
  await putInOutbox(
    req,
    (docs as User[]).map(({ email }) => ({
      topic: 'staff',
      channel: 'email',
      address: email,
      reference: found.reference,
      title: `${words}: phản ánh ${found.reference}`,
      body: '',
      path: `/admin/collections/feedback-cases/${found.id}`,
      event: `feedback reminder ${found.id} ${mark}`,
    })),
  )
}
