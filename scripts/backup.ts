import { cmsDir, rootDir } from './lib/paths'
import { runNode } from './lib/run-program'
import { serviceEnv } from './lib/service-env'

/** `npm run backup`: see `cms/src/platform/backup/backup-command.ts`. */
await runNode({
  args: [
    ...['--import', 'tsx', `${cmsDir}/src/platform/backup/backup-command.ts`],
    ...process.argv.slice(2),
  ],
  cwd: rootDir,
  env: serviceEnv({ ...process.env, NODE_ENV: 'production' }),
}).catch(() => process.exit(1))
