import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { dependencyReasons } from './lib/dependency-reasons'
import { directDependencies, type Direct } from './lib/direct-dependencies'
import { rootDir } from './lib/paths'

/**
 * `npm run deps`: writes docs/dependencies.md from the manifests, the lockfile and npm's
 * registry: every direct dependency with its version, licence, last release, and why it is here.
 */
type Published = { license?: string; modified: string; newest: string; releasedAt: string }
type Lock = { packages: Record<string, { dev?: boolean; link?: boolean }> }

const run = promisify(execFile)
const waiting = directDependencies()
const rows: string[][] = []
await Promise.all([1, 2, 3, 4].map(work))
rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))

const lock = JSON.parse(readFileSync(path.join(rootDir, 'package-lock.json'), 'utf8')) as Lock
const installed = Object.entries(lock.packages).filter(
  ([name, { link }]) => name.includes('node_modules/') && !link,
)
const shipped = installed.filter(([, { dev }]) => !dev).length

const titles = ['package', 'version', 'released', 'newest', 'licence', 'used by', 'why it is here']
const table = [titles, titles.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
const file = path.join(rootDir, 'docs/dependencies.md')
const text = `# Dependencies

Made by \`npm run deps\` on ${new Date().toISOString().slice(0, 10)} from the manifests, the lockfile
and npm's registry; a test fails when a direct dependency or its version is missing here. Versions are
exact, so that everybody runs what was tested. With everything they bring along the lockfile names
${installed.length} packages, ${shipped} of them shipped.

What speaks for a new one: it does what this project does not exist for, it is maintained, and its licence
goes with Apache-2.0 (no GPL is linked in). Reasons stand in \`scripts/lib/dependency-reasons.ts\`.

${table.join('\n')}
`
const style = await resolveConfig(file)
writeFileSync(file, await format(text, { ...style, parser: 'markdown' }))
console.log(`${rows.length} direct dependencies`)

async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) rows.push(await row(next))
}

async function row({ name, version, usedBy, isTool }: Direct): Promise<string[]> {
  const { license, newest, releasedAt, modified } = await published(name, version)
  return [
    `\`${name}\``,
    version,
    releasedAt.slice(0, 10),
    newest === version ? 'this one' : `${newest} (${modified.slice(0, 10)})`,
    license ?? 'see package',
    `${usedBy.join(', ')}${isTool ? ' (tool)' : ''}`,
    dependencyReasons[name] ?? '',
  ]
}

async function published(name: string, version: string): Promise<Published> {
  const fields = ['time', 'license', 'dist-tags.latest', '--json']
  const { stdout } = await run('npm', ['view', `${name}@${version}`, ...fields], {
    maxBuffer: 64 * 1024 * 1024,
  })
  const answer = JSON.parse(stdout) as {
    time: Record<string, string>
    license?: string
    'dist-tags.latest': string
  }
  const newest = answer['dist-tags.latest']
  return {
    license: answer.license,
    newest,
    releasedAt: answer.time[version] ?? '',
    modified: answer.time[newest] ?? '',
  }
}
