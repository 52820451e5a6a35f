import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cacheDir, cmsDir, miniappDir, rootDir } from './paths'
import { runNode } from './run-program'
import { sourceHash } from './source-hash'

type Options = {
  targets?: string[]
  /** Address of a running service to take the content from, instead of the database. */
  from?: string
}

const sources = ['miniapp', 'shared', 'package-lock.json']

/**
 * Builds the mini app, when its sources or the addresses baked into it changed since the last build.
 * Content that changed later is served fresh without a build. Returns whether it built.
 */
export async function buildMiniappFor(
  env: NodeJS.ProcessEnv,
  { targets = ['web'], from }: Options = {},
): Promise<boolean> {
  const addresses = ['PUBLIC_URL', 'VITE_API_ORIGIN'].map((name) => env[name] ?? '').join(' ')
  const siteDir = env.SITE_DIR ?? miniappDir
  const stamp = path.join(siteDir, 'dist/source-hash')
  const hash = `${await sourceHash(rootDir, sources)} ${addresses}`
  const isWebOnly = targets.join() === 'web'
  if (isWebOnly && !from && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false

  const content = from ? ['--from', from] : ['--from-snapshot', await writeSnapshot(env)]
  const where = ['--out', siteDir, '--targets', targets.join(',')]
  const args = ['--import', 'tsx', 'build/cli.ts', ...content, ...where]
  await runNode({ args, cwd: miniappDir, env })
  if (targets.includes('web')) writeFileSync(stamp, hash)
  return true
}

async function writeSnapshot(env: NodeJS.ProcessEnv): Promise<string> {
  mkdirSync(cacheDir, { recursive: true })
  const file = path.join(cacheDir, 'content.json')
  await runNode({
    args: ['--import', 'tsx', '../scripts/prepare.ts', '--snapshot', file],
    cwd: cmsDir,
    env,
  })
  return file
}
