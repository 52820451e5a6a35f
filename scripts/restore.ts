import { cmsDir, rootDir } from './lib/paths'
import { runNode } from './lib/run-program'

/** `npm run restore`: see `cms/src/platform/backup/restore-command.ts`. It makes no secret of its own. */
await runNode({
  args: [
    ...['--import', 'tsx', `${cmsDir}/src/platform/backup/restore-command.ts`],
    ...process.argv.slice(2),
  ],
  cwd: rootDir,
  env: process.env,
}).catch(() => process.exit(1))
