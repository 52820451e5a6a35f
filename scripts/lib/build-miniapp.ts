import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cacheDir, cmsDir, miniappDir, rootDir } from './paths'
import { runNode } from './run-program'
import { sourceHash } from './source-hash'

const sources = ['miniapp', 'package-lock.json']

/**
 * Builds the mini app from the content of the service's database, when the app's sources changed
 * since the last build. Content that changed later is served fresh without a build. Returns whether it built.
 */
export async function buildMiniappFor(env: NodeJS.ProcessEnv, targets = ['web']): Promise<boolean> {
  const settings = ['PUBLIC_URL', 'PORT', 'VITE_API_ORIGIN']
    .map((name) => env[name] ?? '')
    .join(' ')
  const stamp = path.join(miniappDir, 'dist/source-hash')
  const hash = `${await sourceHash(rootDir, sources)} ${settings} ${targets.join()}`
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false
  mkdirSync(cacheDir, { recursive: true })
  const snapshot = path.join(cacheDir, 'content.json')
  await runNode({
    args: ['--import', 'tsx', 'src/prepare.ts', '--snapshot', snapshot],
    cwd: cmsDir,
    env,
  })
  await runNode({
    args: [
      '--import',
      'tsx',
      'build/cli.ts',
      '--from-snapshot',
      snapshot,
      '--targets',
      targets.join(','),
    ],
    cwd: miniappDir,
    env,
  })
  writeFileSync(stamp, hash)
  return true
}
