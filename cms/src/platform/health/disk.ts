import { randomUUID } from 'node:crypto'
import { rm, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'

export type Disk = {
  ok: boolean
  /** Room that is left, in bytes; undefined when the folder cannot be asked. */
  freeBytes: number | undefined
  /** Why nothing can be written, as the system names it: `ENOSPC`, `EROFS`, `LOW` … */
  problem: string | undefined
}

/** Below this an upload or a night's backup may not fit any more. */
const leastFreeBytes = 200 * 1024 * 1024

/** About what SQLite writes at once. */
const sample = Buffer.alloc(8192, 1)

/** Whether files can be written into a folder, told by writing one, and whether there is room for more. */
export async function checkDisk(folder: string, least = leastFreeBytes): Promise<Disk> {
  // Hidden, so that a backup passes over it.
  const file = path.join(folder, `.health-${randomUUID()}`)
  let freeBytes: number | undefined
  try {
    const { bavail, bsize } = await statfs(folder)
    freeBytes = bavail * bsize
    await writeFile(file, sample, { flush: true })
    const isLow = freeBytes < least
    return { ok: !isLow, freeBytes, problem: isLow ? 'LOW' : undefined }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return { ok: false, freeBytes, problem: code ?? message }
  } finally {
    await rm(file, { force: true })
  }
}
