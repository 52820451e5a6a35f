import '../cms/src/platform/boot/in-one-line'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { ensureDataDir } from '../cms/src/platform/boot/data-dir'
import { withFileLock } from '../cms/src/platform/boot/file-lock'
import { checkPort } from '../cms/src/platform/boot/free-port'
import { readEnv } from '../cms/src/platform/read-env'
import { buildCms } from './lib/build-cms'
import { buildMiniappFor } from './lib/build-miniapp'
import { demoEnv } from './lib/demo-env'
import { cacheDir, cmsDir } from './lib/paths'
import { runNode } from './lib/run-program'
import { serviceEnv } from './lib/service-env'

/**
 * `npm start [-- --demo]`: builds what changed, prepares the database, serves. With `--demo` that of a
 * made-up province, apart from everything real.
 */
const began = Date.now()
const { values: options } = parseArgs({ options: { demo: { type: 'boolean', default: false } } })
const env = options.demo ? demoEnv() : serviceEnv()
// What is wrong is told now, and not after a minute of building.
const checked = readEnv(env, env.DATA_DIR)
ensureDataDir(env.DATA_DIR)
await checkPort(checked)
/** Two that start at once in one folder would build into each other's files. */
const building = (build: () => Promise<boolean>): Promise<boolean> => {
  mkdirSync(cacheDir, { recursive: true })
  const onWait = () => step('Another process is building here; waiting for it …')
  return withFileLock(path.join(cacheDir, '.building'), { onWait, maxWaitMs: 30 * 60_000 }, build)
}
const step = (text: string) =>
  console.log(`[${((Date.now() - began) / 1000).toFixed(0).padStart(3)} s] ${text}`)

step('Checking the CMS build (first time: about a minute) …')
if (await building(() => buildCms(env))) step('CMS built')

const prepared = path.join(env.DATA_DIR, 'prepared')
const isEmbedded = checked.databaseUrl.startsWith('file:')
if (!isEmbedded || !existsSync(prepared)) {
  const content = options.demo ? 'a made-up province' : 'starter content'
  step(`Preparing the database: migrations, ${content}, first administrator …`)
  const admin = env.ADMIN_EMAIL ?? 'quantri@chung-tay.local'
  await runNode({
    args: [
      ...['--import', 'tsx', '../scripts/prepare.ts', '--seed', '--admin', admin],
      ...(options.demo ? ['--demo'] : []),
    ],
    cwd: cmsDir,
    env,
  })
  if (isEmbedded) writeFileSync(prepared, new Date().toISOString())
}

if (await building(() => buildMiniappFor(env))) step('Mini app built')

step('Starting …')
const server = spawn(process.execPath, ['--import', 'tsx', 'src/server.ts'], {
  cwd: cmsDir,
  env,
  stdio: ['ignore', 'pipe', 'inherit'],
})
server.stdout.on('data', (chunk: Buffer) => {
  const text = chunk.toString()
  const address = /^ready (\S+)$/m.exec(text)?.[1]
  process.stdout.write(address ? text.replace(/^ready .*\n?/m, '') : text)
  if (!address) return
  step('Ready')
  console.log(
    `\n  Mini app   ${address}\n  CMS        ${address}admin\n  Health     ${address}api/health\n\n  Stop with Ctrl+C.`,
  )
})
// Ctrl+C reaches the service by itself.
process.on('SIGTERM', () => server.kill('SIGTERM'))
process.on('SIGINT', () => {})
// A service that was killed has no code.
server.on('exit', (code) => process.exit(code ?? 1))
