import { readFileSync } from 'node:fs'
import path from 'node:path'
import { rootDir } from './paths'

type Manifest = {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  workspaces?: string[]
}

/** A package that one of our manifests names: `usedBy` says where, tools are not shipped. */
export type Direct = { name: string; version: string; usedBy: string[]; isTool: boolean }

/** Every direct dependency of every workspace, one line for each version, by name. */
export function directDependencies(root = rootDir): Direct[] {
  const read = (folder: string) =>
    JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as Manifest
  const found = new Map<string, Direct>()
  for (const folder of ['.', ...(read('.').workspaces ?? [])]) {
    const { dependencies = {}, devDependencies = {} } = read(folder)
    const usedBy = folder === '.' ? 'tools' : folder
    for (const [isTool, packages] of [
      [false, dependencies],
      [true, devDependencies],
    ] as const)
      for (const [key, range] of Object.entries(packages)) {
        if (key.startsWith('@chung-tay/')) continue
        // Two versions of one package side by side: the second has a name of its own here.
        const [, name = key, version = range] = /^npm:(.+)@([^@]+)$/.exec(range) ?? []
        const known = found.get(`${name}@${version}`)
        found.set(`${name}@${version}`, {
          name,
          version,
          usedBy: [...(known?.usedBy ?? []), usedBy],
          isTool: isTool && (known?.isTool ?? true),
        })
      }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}
