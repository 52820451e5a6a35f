import type { Config, TaskConfig } from 'payload'
import { repeatOnConflict } from './database/repeat'
import { env } from './env'
import { hasRole } from './access/roles'
import { processWide } from './process-wide'

const looks = processWide('job-looks', () => ({ last: Date.now() }))

/** When this process last looked for work that is due; at first when it started. */
export const lastLook = (): number => looks.last

/** Background work: scheduled publishing and the features' own tasks, run by one process only. */
export function jobsConfig(tasks: TaskConfig[]): NonNullable<Config['jobs']> {
  return {
    tasks: tasks.map(tryAgain),
    access: { run: ({ req }) => hasRole(req.user, 'admin') },
    autoRun: [{ cron: '*/10 * * * * *', queue: 'default', limit: 20 }],
    shouldAutoRun: () => {
      if (env.runsJobs) looks.last = Date.now()
      return env.runsJobs
    },
    deleteJobOnComplete: true,
  }
}

/** Work that met somebody else's writing before anything of it was stored begins again. */
function tryAgain(task: TaskConfig): TaskConfig {
  const { handler } = task
  if (typeof handler !== 'function') return task
  return { ...task, handler: (args) => repeatOnConflict(async () => handler(args)) }
}
