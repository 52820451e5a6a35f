import type { PayloadRequest, TaskConfig } from 'payload'
import { records } from '../../platform/database/records'
import type { Attempt } from '../attempts/attempt'
import { finish } from './finish'
import { ownAttempt } from '../attempts/playing'
import { writeTurn } from '../contests/write-turn'
import { isTimeUp } from './time-limits'

const atOnce = 200

/** Every minute: closes attempts whose time has passed, with what was saved. */
export const closeOverdueTask: TaskConfig = {
  slug: 'quiz-close-overdue',
  label: 'Đóng bài thi quá giờ',
  schedule: [{ cron: '* * * * *', queue: 'default' }],
  handler: async ({ req }) => ({ output: { closed: await closeOverdue(req, Date.now()) } }),
  outputSchema: [{ name: 'closed', type: 'number', required: true }],
}

/** @returns How many attempts were closed. */
export async function closeOverdue(
  { payload }: Pick<PayloadRequest, 'payload'>,
  now: number,
): Promise<number> {
  const attempts = await records<Attempt>({ payload }, 'quiz-attempts')
  let closed = 0
  for (;;) {
    const page = await attempts.page({
      where: { state: 'open' },
      order: ['deadlineAt'],
      limit: atOnce,
    })
    const due = page.filter(({ deadlineAt }) => isTimeUp(deadlineAt, now))
    for (const { id } of due) {
      await writeTurn(payload, async (req) =>
        finish(req, await ownAttempt(req, id, () => true), 'overdue', now),
      )
      closed += 1
    }
    if (due.length < atOnce) return closed
  }
}
