import { cmsDir } from './lib/paths'
import { runNode } from './lib/run-program'
import { serviceEnv } from './lib/service-env'

/**
 * `npm run quiz:recount -- <slug of a contest> [--dry-run]`: makes boards and rank counters anew from
 * the attempts and reports what was different. With `--dry-run` it only reports.
 */
await runNode({
  args: ['--import', 'tsx', 'src/quiz/results/recount-command.ts', ...process.argv.slice(2)],
  cwd: cmsDir,
  env: serviceEnv({ ...process.env, NODE_ENV: 'production' }),
}).catch(() => process.exit(1))
