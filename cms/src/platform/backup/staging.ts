import { rmSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** No backup takes so long: what has lain for a day was left by a process that was killed. */
const forgottenMs = 24 * 3_600_000
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Works in a new folder, named from `prefix` on, that only its owner may enter: what people wrote lies in
 * it unencrypted. It is gone afterwards, also when the process is told to stop.
 */
export async function inStaging<T>(
  prefix: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(prefix)
  const stop = (signal: NodeJS.Signals) => {
    rmSync(folder, { recursive: true, force: true })
    // As if nobody had listened.
    for (const each of signals) process.off(each, stop)
    process.kill(process.pid, signal)
  }
  for (const signal of signals) process.on(signal, stop)
  try {
    return await work(folder)
  } finally {
    for (const signal of signals) process.off(signal, stop)
    await rm(folder, { recursive: true, force: true })
  }
}

/** Removes what killed processes left in a folder, by the names of what is theirs. */
export async function removeForgotten(
  folder: string,
  isOurs: (name: string) => boolean,
  now = Date.now(),
): Promise<void> {
  for (const name of (await readdir(folder)).filter(isOurs)) {
    const at = path.join(folder, name)
    if (now - (await stat(at)).mtimeMs > forgottenMs) await rm(at, { recursive: true, force: true })
  }
}
