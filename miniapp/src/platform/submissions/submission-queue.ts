import { host } from '../host'
import { storage } from '../storage/storage'
import { makeProof, sendText, uploadFile } from './api'
import { fileStore } from './file-store'
import { createQueue } from './queue'
import type { QueueItem } from './queue-item'

const storageKey = 'queue'
const none: QueueItem[] = []

/** What waits on this device, and what was sent and not yet put away. The same array until it changes. */
export function readQueue(): QueueItem[] {
  return (storage.read(storageKey) as QueueItem[] | undefined) ?? none
}

/** The queue of this device. */
export const submissionQueue = createQueue({
  read: readQueue,
  write: (items) => storage.write(storageKey, items),
  files: fileStore,
  prove: makeProof,
  send: sendText,
  upload: uploadFile,
  alone: (work) =>
    'locks' in navigator
      ? navigator.locks.request('chung-tay-queue', { ifAvailable: true }, async (lock) => {
          if (lock) await work()
        })
      : work(),
  isOnline: () => navigator.onLine,
  now: Date.now,
  later: (ms, callback) => void setTimeout(callback, ms),
  newId: () => crypto.randomUUID(),
})

let isStarted = false

/** Sends what waits: now, when the network is back, and when the person comes back to the app. */
export function startQueue(): void {
  if (isStarted) return
  isStarted = true
  submissionQueue.recover()
  const flush = () => void submissionQueue.flush()
  window.addEventListener('online', flush)
  host.onResume(flush)
  flush()
}
