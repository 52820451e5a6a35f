import { execFile } from 'node:child_process'
import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Builds the official template of Zalo for universities (`Zalo-MiniApp/zaui-uni`) from a checkout of it, in a
 * folder apart: it is the peer of our package and no part of this project.
 * @returns The folder of its package.
 */
export async function buildTemplate(checkout: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'zaui-uni-'))
  const isSource = (name: string) => !/node_modules|[/\\]\.git$|[/\\]www$/.test(name)
  await cp(checkout, folder, { recursive: true, filter: isSource })
  const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 }
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], options)
  await run('npx', ['vite', 'build'], options)
  return path.join(folder, 'www')
}
