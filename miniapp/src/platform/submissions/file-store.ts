import type { QueueParts } from './queue'

const memory = new Map<string, Blob>()
const keyOf = (id: string) => `file:${id}`

/**
 * Files that wait to be sent: in IndexedDB, so that they survive closing the app; in memory where the
 * device has none (private windows, some web views).
 */
export const fileStore: QueueParts['files'] = {
  async put(id, file) {
    memory.set(id, file)
    await quietly(async () => (await import('idb-keyval')).set(keyOf(id), file))
  },
  async get(id) {
    return (
      memory.get(id) ??
      (await quietly(async () => (await import('idb-keyval')).get<Blob>(keyOf(id))))
    )
  },
  async remove(id) {
    memory.delete(id)
    await quietly(async () => (await import('idb-keyval')).del(keyOf(id)))
  },
}

async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch {
    return undefined
  }
}
