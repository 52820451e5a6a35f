import type { Config, TaskConfig } from 'payload'
import { env } from './env'
import { hasRole } from './access/roles'

/** Background work: scheduled publishing and the features' own tasks, run by one process only. */
export function jobsConfig(tasks: TaskConfig[]): NonNullable<Config['jobs']> {
  return {
    tasks,
    access: { run: ({ req }) => hasRole(req.user, 'admin') },
    autoRun: [{ cron: '*/10 * * * * *', queue: 'default', limit: 20 }],
    shouldAutoRun: () => env.runsJobs,
    deleteJobOnComplete: true,
  }
}
