import { spawn } from 'node:child_process'
import path from 'node:path'
import { cmsDir, defaultDataDir } from './lib/paths'
import { runNode } from './lib/run-program'
import { serviceEnv } from './lib/service-env'

/** `npm run dev`: the service with changes to the code seen at once; keeps its data apart in data/dev. */
const dataDir = process.env.DATA_DIR ?? path.join(defaultDataDir, 'dev')
const given = { ...process.env, DATA_DIR: dataDir }

console.log('Preparing the database …')
// Migrations run in production mode only; development must not push its schema instead.
const prepareEnv = serviceEnv({ ...given, NODE_ENV: 'production' })
const admin = process.env.ADMIN_EMAIL ?? 'quantri@chung-tay.local'
await runNode({
  args: ['--import', 'tsx', 'src/prepare.ts', '--seed', '--admin', admin],
  cwd: cmsDir,
  env: prepareEnv,
})

const server = spawn(process.execPath, ['--import', 'tsx', 'src/server.ts', '--dev'], {
  cwd: cmsDir,
  env: serviceEnv({ ...given, NODE_ENV: 'development' }),
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
