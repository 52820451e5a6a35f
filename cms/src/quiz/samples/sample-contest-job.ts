import type { TaskConfig } from 'payload'
import { openSampleContest } from './sample-contest'

/** Every five minutes: opens the next round of the sample contest once its week has come. */
export const sampleContestTask: TaskConfig = {
  slug: 'quiz-sample-contest',
  label: 'Mở vòng mới của cuộc thi mẫu',
  schedule: [{ cron: '*/5 * * * *', queue: 'default' }],
  handler: async ({ req: { payload } }) => ({
    output: { opened: (await openSampleContest(payload)) ?? '' },
  }),
  outputSchema: [{ name: 'opened', type: 'text' }],
}
