// Part of the queue's own code: what is promised to be kept must not wait for a file from the network.
import { clear, del, get, set } from 'idb-keyval'
import { within } from '../within'
import type { QueueParts } from './queue'

const memory = new Map<string, Blob>()
const keyOf = (id: string) => `file:${id}`
const openingMs = 3_000
/** A clip of 30 MB takes a while on an old phone. */
const patienceMs = 20_000

/**
 * Files that wait to be sent: in IndexedDB, so that they survive closing the app, and in memory, where
 * the device has none or it does not answer (private windows, some web views).
 */
export const fileStore: QueueParts['files'] = {
  async put(id, file) {
    memory.set(id, file)
    return (await onDevice(() => set(keyOf(id), file).then(() => true))) ?? false
  },
  async get(id) {
    // The copy first: what a phone lends from its gallery can be withdrawn.
    return (await onDevice(() => get<Blob>(keyOf(id)))) ?? memory.get(id)
  },
  async remove(id) {
    memory.delete(id)
    await onDevice(() => del(keyOf(id)))
  },
}

/** Forgets every file, also of what is no longer in the queue. */
export async function forgetFiles(): Promise<void> {
  memory.clear()
  await onDevice(() => clear())
}

let opening: Promise<boolean> | undefined

/** Whether the device's database answers; found out once, early enough not to be waited for. */
export function openFiles(): Promise<boolean> {
  opening ??= within(openingMs, () => get('probe')).then(
    () => true,
    () => false,
  )
  return opening
}

/** What the database gives; undefined when it refuses, or does not answer. */
async function onDevice<T>(work: () => Promise<T>): Promise<T | undefined> {
  if (!(await openFiles())) return undefined
  try {
    return await within(patienceMs, work)
  } catch {
    return undefined
  }
}
