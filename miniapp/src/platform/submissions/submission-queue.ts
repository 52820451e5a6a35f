import { isOnline } from '../connection'
import { randomUuid } from '@chung-tay/shared/codes/random-uuid'
import { host } from '../host'
import { storage } from '../storage/storage'
import { alone } from './alone'
import { makeProof, sendText, uploadFile } from './api'
import { fileStore, openFiles } from './file-store'
import { createQueue } from './queue'
import type { QueueItem } from './queue-item'
import { queueKey, readQueue } from './read-queue'

/** The queue of this device. */
export const submissionQueue = createQueue({
  read: readQueue,
  write: (items) => storage.write(queueKey, items),
  files: fileStore,
  prove: makeProof,
  send: sendText,
  upload: uploadFile,
  alone: (work) => alone('chung-tay-queue', work),
  isOnline,
  now: Date.now,
  later: (ms, callback) => void setTimeout(callback, ms),
  newId: randomUuid,
})

let isStarted = false

/** Sends what waits: now, when the network is back, and when the person comes back to the app. */
export function startQueue(): void {
  if (isStarted) return
  isStarted = true
  void openFiles()
  submissionQueue.recover()
  const flush = () => void submissionQueue.flush()
  window.addEventListener('online', flush)
  host.onResume(flush)
  window.addEventListener('beforeunload', (event) => {
    if (readQueue().some((item) => isUnsent(item) && !isKept(item))) event.preventDefault()
  })
  flush()
}

const isUnsent = ({ state }: QueueItem) => state === 'waiting' || state === 'sending'

/** Whether something that waits survives closing the page: its words, and every file that is not sent. */
export function isKept({ files, uploaded, failedFiles = [] }: QueueItem): boolean {
  const failed = new Set(failedFiles.map(({ id }) => id))
  const needed = files.filter(({ id }) => !uploaded[id] && !failed.has(id))
  return storage.isKept(queueKey) && needed.every((file) => file.isKept !== false)
}
