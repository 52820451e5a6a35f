import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { moveSite } from '../../miniapp/build/move-site'
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
 * Builds the mini app, when its sources changed since the last build. Content that changed later is served
 * fresh without a build, and a website whose address alone changed is given the new one. Returns whether
 * it built.
 */
export async function buildMiniappFor(
  env: NodeJS.ProcessEnv,
  { targets = ['web'], from }: Options = {},
): Promise<boolean> {
  const siteDir = env.SITE_DIR ?? miniappDir
  const stamp = path.join(siteDir, 'dist/source-hash')
  const hash = await sourceHash(rootDir, sources)
  // As the build itself takes it.
  const address = (env.PUBLIC_URL || from || 'http://localhost:3000').replace(/\/$/, '')
  const isWebOnly = targets.join() === 'web'
  const [builtFrom, builtFor] = existsSync(stamp) ? readFileSync(stamp, 'utf8').split(' ') : []
  if (isWebOnly && !from && builtFrom === hash && builtFor) {
    if (builtFor !== address) {
      // Until all files are changed it is of no address, and built anew when that is cut off.
      rmSync(stamp)
      await moveSite(path.join(siteDir, 'dist'), { from: builtFor, to: address })
      writeFileSync(stamp, `${hash} ${address}`)
    }
    return false
  }

  const content = from ? ['--from', from] : ['--from-snapshot', await writeSnapshot(env)]
  const where = ['--out', siteDir, '--targets', targets.join(','), '--code', codeDir(hash)]
  const args = ['--import', 'tsx', 'build/cli.ts', ...content, ...where]
  await runNode({ args, cwd: miniappDir, env })
  if (targets.includes('web')) writeFileSync(stamp, `${hash} ${address}`)
  return true
}

/** Where the code of these sources is kept for sites with other content; that of earlier sources goes. */
function codeDir(hash: string): string {
  const all = path.join(cacheDir, 'miniapp-code')
  const own = path.join(all, hash)
  if (!existsSync(own)) {
    rmSync(all, { recursive: true, force: true })
    mkdirSync(own, { recursive: true })
  }
  return own
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
