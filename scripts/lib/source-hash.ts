import { createHash } from 'node:crypto'
import { readFile, readdir, stat } from 'node:fs/promises'
import path from 'node:path'

const skipped = new Set([
  'node_modules',
  '.next',
  'dist',
  'dist-ssr',
  'dist-tips',
  'www',
  'data',
  '.cache',
  '.git',
])

/** One hash over the content of files and folders: it changes when a build would come out differently. */
export async function sourceHash(root: string, entries: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const entry of entries) {
    for (const file of await filesIn(path.join(root, entry))) {
      if (/\.test\.tsx?$/.test(file)) continue
      hash
        .update(path.relative(root, file))
        .update('\0')
        .update(await readFile(file))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

async function filesIn(entry: string): Promise<string[]> {
  if ((await stat(entry)).isFile()) return [entry]
  const children = (await readdir(entry)).filter((name) => !skipped.has(name)).sort()
  return (await Promise.all(children.map((name) => filesIn(path.join(entry, name))))).flat()
}
