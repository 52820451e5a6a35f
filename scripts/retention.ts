import { cmsDir } from './lib/paths'
import { runNode } from './lib/run-program'
import { serviceEnv } from './lib/service-env'

/**
 * `npm run retention [-- --run]`: how many feedback cases have reached the end of their retention
 * period. Changes nothing without `--run`; the service does the same every night by itself.
 */
await runNode({
  args: ['--import', 'tsx', 'src/feedback/jobs/retention-command.ts', ...process.argv.slice(2)],
  cwd: cmsDir,
  env: serviceEnv({ ...process.env, NODE_ENV: 'production' }),
})
