import { storage } from '../storage/storage'
import { readQueue } from './read-queue'

/**
 * Called once when the app starts: loads the queue only when something waits in it, so that it costs
 * a reader nothing.
 */
export function wakeQueue(): void {
  const check = () => {
    if (!readQueue().some(({ state }) => state !== 'sent' && state !== 'refused')) return
    import('./submission-queue').then(
      ({ startQueue }) => {
        stop()
        startQueue()
      },
      // Its code did not come: the network being back is the next occasion.
      () => undefined,
    )
  }
  // The device's storage opens a moment after the start.
  const stopStorage = storage.subscribe(check)
  window.addEventListener('online', check)
  const stop = () => {
    stopStorage()
    window.removeEventListener('online', check)
  }
  check()
}
