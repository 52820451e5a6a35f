import type { Config, TaskConfig } from 'payload'
import { hasRole } from '../access/roles'
import { repeatOnConflict } from '../database/repeat'

/** Background work: scheduled publishing and the features' own tasks; done by `startWorking`. */
export function jobsConfig(tasks: TaskConfig[]): NonNullable<Config['jobs']> {
  return {
    tasks: tasks.map(tryAgain),
    access: { run: ({ req }) => hasRole(req.user, 'admin') },
    deleteJobOnComplete: true,
  }
}

/** Work that met somebody else's writing before anything of it was stored begins again. */
function tryAgain(task: TaskConfig): TaskConfig {
  const { handler } = task
  if (typeof handler !== 'function') return task
  return { ...task, handler: (args) => repeatOnConflict(async () => handler(args)) }
}
