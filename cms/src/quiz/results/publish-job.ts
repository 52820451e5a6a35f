import { hourMs } from '@chung-tay/shared/calendar'
import type { PayloadRequest, TaskConfig } from 'payload'
import type { QuizContest } from '@chung-tay/shared/payload-types'
import { contestById, forgetContest, withdrawnOf } from '../contests/load-contest'
import type { PublishedResults } from '@chung-tay/shared/quiz/results/contract'
import { publishResults } from './publish'

/** Hours the organiser has to look at the signals and decide, before results publish themselves. */
const waitHours = 72

/**
 * Every hour: publishes results that the organiser left unpublished for three days, and anew those
 * whose scores a withdrawn question changed since.
 */
export const publishResultsTask: TaskConfig = {
  slug: 'quiz-publish-results',
  label: 'Công bố kết quả thi',
  schedule: [{ cron: '17 * * * *', queue: 'default' }],
  handler: async ({ req }) => ({ output: { published: await publishDue(req, Date.now()) } }),
  outputSchema: [{ name: 'published', type: 'number', required: true }],
}

/** @returns How many contests got their results published. */
export async function publishDue({ payload }: PayloadRequest, now: number): Promise<number> {
  const { docs } = await payload.find({
    collection: 'quiz-contests',
    where: {
      and: [
        { state: { equals: 'announced' } },
        { endsAt: { less_than: new Date(now).toISOString() } },
      ],
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const due = docs.filter((contest) => isDue(contest, now))
  let published = 0
  for (const { id } of due) {
    try {
      await publishResults(payload, await contestById(payload, id))
      published += 1
    } catch (error) {
      // Such as a question withdrawn a moment ago: the next hour; the other contests now.
      payload.logger.warn({ err: error, msg: `Results of contest ${id} could not be published` })
    }
  }
  if (published > 0) forgetContest()
  return published
}

function isDue(contest: QuizContest, now: number): boolean {
  const published = contest.publishedResults as PublishedResults | null
  if (!published) return Date.parse(contest.endsAt) < now - waitHours * hourMs
  return withdrawnOf(contest).some(
    ({ regradedAt }) => regradedAt && regradedAt > published.publishedAt,
  )
}
