import { cmsDir } from './lib/paths'
import { runNode } from './lib/run-program'
import { serviceEnv } from './lib/service-env'

/** `npm run ratings [-- --json]`: counts the satisfaction figures anew from the stored ratings. */
await runNode({
  args: ['--import', 'tsx', 'src/ratings/print-summary.ts', ...process.argv.slice(2)],
  cwd: cmsDir,
  env: serviceEnv({ ...process.env, NODE_ENV: 'production' }),
})
