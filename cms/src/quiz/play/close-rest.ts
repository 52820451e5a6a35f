import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { closeOverdue } from './close-overdue-job'

const closing = new LRUCache<string, Promise<unknown>>({ max: 200 })

/**
 * Closes what nobody handed in, once, before the results of a contest are shown for the first time: a
 * hall does not wait for the job of the next minute, and nobody sees a board that still changes.
 */
export async function closeRest(payload: Payload, contest: string): Promise<void> {
  let under = closing.get(contest)
  if (!under) {
    under = closeOverdue({ payload }, Date.now())
    closing.set(contest, under)
    under.catch(() => closing.delete(contest))
  }
  await under
}
