import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Writes a file and the folders it lies in. */
export async function writeBelow(
  directory: string,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const file = path.join(directory, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, content)
}

/** Names of all files below a directory, relative to it, with forward slashes. */
export async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort()
}

/** Puts a finished directory in the place of the one that is served, in one step for each. */
export async function putInPlace(finished: string, served: string): Promise<void> {
  const old = `${served}.old`
  await rm(old, { recursive: true, force: true })
  await rename(served, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  await rename(finished, served)
  await rm(old, { recursive: true, force: true })
}
