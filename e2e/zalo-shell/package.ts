import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { withFileLock } from '../../cms/src/platform/boot/file-lock'
import { cacheDir, miniappDir, rootDir } from '../../scripts/lib/paths'
import { runNode } from '../../scripts/lib/run-program'
import { sourceHash } from '../../scripts/lib/source-hash'
import { apiOrigin } from './names'

/** Which content the package carries: that of the service for tests, or the made-up province. */
export type Province = 'starter' | 'demo'

const sources = ['miniapp', 'shared', 'content-seeds', 'package-lock.json']

/**
 * The package for Zalo as `npm run build -- --targets zalo` makes it, apart from the one that may wait to be
 * uploaded: it looks for its service at an address that exists in these tests alone. Built when its sources
 * changed, with what the running service publishes. @returns Its folder.
 */
export async function zaloPackage(province: Province, serviceUrl: string): Promise<string> {
  const folder = path.join(cacheDir, 'zalo-shell', province)
  await mkdir(folder, { recursive: true })
  const waiting = { onWait: () => {}, maxWaitMs: 5 * 60_000 }
  await withFileLock(path.join(folder, '.building'), waiting, () => buildIn(folder, serviceUrl))
  return path.join(folder, 'www')
}

async function buildIn(folder: string, serviceUrl: string): Promise<void> {
  const stamp = path.join(folder, 'source-hash')
  const hash = await sourceHash(rootDir, sources)
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === hash) return
  await buildPackage(folder, serviceUrl)
  await writeFile(stamp, hash)
}

/** Builds the package that looks for its service at the tests' address, with what a service publishes, into `www` below a folder. */
export async function buildPackage(folder: string, serviceUrl: string): Promise<void> {
  await runNode({
    args: [
      ...['--import', 'tsx', 'build/cli.ts', '--from', serviceUrl, '--targets', 'zalo'],
      ...['--api-origin', apiOrigin, '--out', folder],
    ],
    cwd: miniappDir,
    env: { ...process.env, NODE_ENV: 'production' },
  })
}
