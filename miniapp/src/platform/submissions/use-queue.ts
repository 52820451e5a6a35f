import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { storage } from '../storage/storage'
import type { QueueItem } from './queue-item'
import { readQueue } from './read-queue'
import { startQueue } from './submission-queue'

const none: QueueItem[] = []

/** What waits to be sent or was just sent, of one feature or of all; newest first. */
export function useQueue(feature?: string): QueueItem[] {
  const items = useSyncExternalStore(storage.subscribe, readQueue, () => none)
  useEffect(startQueue, [])
  return useMemo(
    () => items.filter((item) => !feature || item.feature === feature).reverse(),
    [items, feature],
  )
}

/** One of them; undefined when it is not there (any more). */
export function useQueueItem(id: string | undefined): QueueItem | undefined {
  return useQueue().find((item) => item.id === id)
}
