import { readStored } from '../storage/read-stored'
import type { QueueItem } from './queue-item'

export const queueKey = 'queue'
export const noItems: QueueItem[] = []

/** What a queue read from the device must look like: see `hasShapeOf`. */
export const queueExample = [
  { id: '', feature: '', title: '', path: '', body: {}, files: [], uploaded: {}, state: '' },
]

/** What waits on this device, and what was sent and not yet put away. The same array until it changes. */
export const readQueue = (): QueueItem[] => readStored(queueKey, noItems, queueExample)
