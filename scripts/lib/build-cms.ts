import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { buildTableThread, tableThread } from './build-table-thread'
import { cmsDir, rootDir } from './paths'
import { runNode } from './run-program'
import { sourceHash } from './source-hash'

const sources = ['cms/src', 'cms/next.config.ts', 'shared', 'package-lock.json']

/** Builds the CMS with Next when its sources changed since the last build. Returns whether it built. */
export async function buildCms(env: NodeJS.ProcessEnv): Promise<boolean> {
  const stamp = path.join(cmsDir, '.next/source-hash')
  const hash = await sourceHash(rootDir, sources)
  const isWhole = existsSync(stamp) && existsSync(tableThread)
  if (isWhole && readFileSync(stamp, 'utf8') === hash) return false
  const nextBin = createRequire(path.join(cmsDir, 'package.json')).resolve('next/dist/bin/next')
  await runNode({
    args: [nextBin, 'build'],
    cwd: cmsDir,
    env: { ...env, NODE_ENV: 'production' },
    output: 'onFailure',
  })
  await buildTableThread()
  writeFileSync(stamp, hash)
  return true
}
