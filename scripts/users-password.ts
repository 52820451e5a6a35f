import { cmsDir } from './lib/paths'
import { runNode } from './lib/run-program'
import { serviceEnv } from './lib/service-env'

/** `npm run users:password -- <e-mail>`: see `cms/src/users/passwords/set-password-command.ts`. */
await runNode({
  args: [
    ...['--import', 'tsx', 'src/users/passwords/set-password-command.ts'],
    ...process.argv.slice(2),
  ],
  cwd: cmsDir,
  env: serviceEnv({ ...process.env, NODE_ENV: 'production' }),
}).catch(() => process.exit(1))
