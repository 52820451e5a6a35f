import { createRequire } from 'node:module'
import path from 'node:path'
import { cmsDir, rootDir } from './paths'

export type Check = { name: string; args: string[]; cwd: string; env?: Record<string, string> }

const require = createRequire(import.meta.url)

/** The program behind a package's command line. */
function bin(name: string, command = name): string {
  const file = path.join(rootDir, 'node_modules', name, 'package.json')
  const { bin: entry } = require(file) as { bin: string | Record<string, string> }
  return path.join(path.dirname(file), typeof entry === 'string' ? entry : (entry[command] ?? ''))
}

const forConfig = { PAYLOAD_SECRET: 'only-for-checks-0123456789-0123456789-0123' }
const types = (project: string): Check => ({
  name: `types: ${project === '.' ? 'tools' : project}`,
  args: [bin('typescript-7', 'tsc'), '--noEmit', '-p', project],
  cwd: rootDir,
})

/** What must hold besides the tests. Each counts as one in the final line. */
export const checks: Check[] = [
  { name: 'format', args: [bin('prettier'), '--check', '--log-level', 'warn', '.'], cwd: rootDir },
  { name: 'lint', args: [bin('eslint'), '--max-warnings', '0', '.'], cwd: rootDir },
  {
    name: 'imports',
    args: [
      bin('dependency-cruiser', 'depcruise'),
      ...['--config', '.dependency-cruiser.mjs', '--output-type', 'err'],
      ...['shared/src', 'cms/src', 'miniapp/src', 'miniapp/build', 'content-seeds/src'],
      ...['scripts', 'e2e', 'bench'],
    ],
    cwd: rootDir,
  },
  types('shared'),
  types('cms'),
  types('miniapp'),
  types('content-seeds'),
  types('.'),
  {
    name: 'generated files and migrations follow the collections',
    args: ['--import', 'tsx', '../scripts/check-generated.ts'],
    cwd: cmsDir,
    env: forConfig,
  },
  {
    name: 'starter content',
    args: ['--import', 'tsx', '../content-seeds/src/check.ts'],
    cwd: cmsDir,
    env: forConfig,
  },
]
