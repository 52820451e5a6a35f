import type { PayloadRequest, TaskConfig } from 'payload'
import { contestById, forgetContest } from '../contests/load-contest'
import { publishResults } from './publish'

/** Hours the organiser has to look at the signals and decide, before results publish themselves. */
const waitHours = 72

/** Every hour: publishes results that the organiser left unpublished for three days. */
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
        { endsAt: { less_than: new Date(now - waitHours * 3_600_000).toISOString() } },
      ],
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const due = docs.filter(({ publishedResults }) => !publishedResults)
  for (const { id } of due) await publishResults(payload, await contestById(payload, id))
  if (due.length > 0) forgetContest()
  return due.length
}
