import { spawn } from 'node:child_process'
import path from 'node:path'
import { buildTips } from '../miniapp/build/build-tips'
import { buildTableThread } from './lib/build-table-thread'
import { cmsDir, defaultDataDir, miniappDir } from './lib/paths'
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
  args: ['--import', 'tsx', '../scripts/prepare.ts', '--seed', '--admin', admin],
  cwd: cmsDir,
  env: prepareEnv,
})

// Vite serves the app's modules as they are; the page for crime tips is one file by design.
await buildTips()
await buildTableThread()

const devSite = path.join(miniappDir, 'build/dev.ts')
const args = ['--import', 'tsx', 'src/server.ts', '--dev-site', devSite]
const server = spawn(process.execPath, args, {
  cwd: cmsDir,
  env: serviceEnv({ ...given, NODE_ENV: 'development' }),
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
