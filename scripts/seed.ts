import { cmsDir } from './lib/paths'
import { runNode } from './lib/run-program'
import { serviceEnv } from './lib/service-env'

/** `npm run seed -- [--dry-run]`: brings starter content into the service's database. */
const args = ['--import', 'tsx', '../content-seeds/src/cli.ts', ...process.argv.slice(2)]
await runNode({ args, cwd: cmsDir, env: serviceEnv() }).catch(() => process.exit(1))
