import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { env } from '../platform/env'

/**
 * Sealed files on disk: a folder for each, one file for each chunk. A chunk counts once it is whole
 * and safe on the disk, so that what was acknowledged outlives a crash of the machine.
 */
const root = path.join(env.dataDir, 'tip-files')
const namePattern = /^[0-9a-f]{32}$/

/**
 * Stores a chunk.
 * @returns `stored`, `repeated` when the same bytes were there, `different` when others were
 */
export async function storeChunk(
  name: string,
  index: number,
  bytes: Uint8Array,
): Promise<'stored' | 'repeated' | 'different'> {
  const folder = folderOf(name)
  const target = path.join(folder, String(index))
  const earlier = await readFile(target).catch(ignoreMissing)
  if (earlier) return earlier.equals(bytes) ? 'repeated' : 'different'
  await mkdir(folder, { recursive: true })
  const draft = `${target}.${randomUUID()}`
  await writeSafely(draft, bytes)
  await rename(draft, target)
  await syncFolder(folder)
  return 'stored'
}

/** Indices of the chunks that are safe, in order. */
export async function storedChunks(name: string): Promise<number[]> {
  const names = (await readdir(folderOf(name)).catch(ignoreMissing)) ?? []
  return names
    .filter((each) => /^\d+$/.test(each))
    .map(Number)
    .sort((one, other) => one - other)
}

/** The payload of a file, chunk after chunk. */
export async function* filePayload(name: string): AsyncGenerator<Buffer> {
  for (const index of await storedChunks(name)) {
    yield* createReadStream(path.join(folderOf(name), String(index))) as AsyncIterable<Buffer>
  }
}

export async function removeFile(name: string): Promise<void> {
  await rm(folderOf(name), { recursive: true, force: true })
}

/** Names of all files on disk. */
export async function storedFiles(): Promise<string[]> {
  const names = (await readdir(root).catch(ignoreMissing)) ?? []
  return names.filter((name) => namePattern.test(name))
}

function folderOf(name: string): string {
  if (!namePattern.test(name)) throw new RangeError('Not a name of a file')
  return path.join(root, name)
}

async function writeSafely(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.datasync()
  } finally {
    await handle.close()
  }
}

/** Makes names in the folder, and the folder's own name, outlive a crash. */
async function syncFolder(folder: string): Promise<void> {
  for (const each of [folder, root]) {
    const handle = await open(each, 'r')
    // Windows cannot sync a folder; there the rename alone has to do.
    await handle.sync().catch(() => {})
    await handle.close()
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
  return undefined
}
