import { createHash } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { chmod, copyFile, link, mkdir, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Manifest } from './manifest'

/** What is secret, kept apart from the rest: who has only one of the two can follow no case. */
export const secretFiles = ['secret', 'receipt-keys.json']

/**
 * Whether an entry of the data folder belongs into a backup. Everything does, so that no folder that
 * comes later is forgotten, but secrets and what is temporary; the database is copied by itself.
 */
export const isKept = (entry: string): boolean =>
  !entry.startsWith('.') && !secretFiles.includes(entry)

/** Files below a folder, as paths relative to it with `/`, sorted. Nothing else than files is followed. */
export async function filesBelow(folder: string, below = ''): Promise<string[]> {
  const entries = await readdir(path.join(folder, below), { withFileTypes: true })
  const found = await Promise.all(
    entries.map(async (entry) => {
      const name = below ? `${below}/${entry.name}` : entry.name
      if (entry.isDirectory()) return filesBelow(folder, name)
      return entry.isFile() ? [name] : []
    }),
  )
  return found.flat().sort()
}

/**
 * Brings a file under a second name, without using space where the disk can do that.
 * @param seen What was brought before, by its place on the disk: one file under two names is copied the
 *   second time, as the archive has no links.
 */
export async function bring(
  from: string,
  to: string,
  seen: Set<string>,
): Promise<'brought' | 'gone'> {
  await mkdir(path.dirname(to), { recursive: true, mode: 0o700 })
  try {
    const { dev, ino } = await stat(from)
    const place = `${dev}:${ino}`
    if (seen.has(place)) await copy(from, to)
    else
      await link(from, to).catch(async (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') throw error
        await copy(from, to)
      })
    seen.add(place)
    return 'brought'
  } catch (error) {
    // Deleted meanwhile, as retention does.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'gone'
    throw error
  }
}

async function copy(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_EXCL)
  await chmod(to, 0o600)
}

/** Size and SHA-256 of every file below a folder. */
export async function describeFiles(folder: string): Promise<Manifest['files']> {
  const files: Manifest['files'] = {}
  for (const name of await filesBelow(folder)) {
    const hash = createHash('sha256')
    for await (const chunk of createReadStream(path.join(folder, name)))
      hash.update(chunk as Buffer)
    files[name] = { bytes: (await stat(path.join(folder, name))).size, hash: hash.digest('hex') }
  }
  return files
}
