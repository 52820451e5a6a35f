import { storage } from '../storage/storage'

/**
 * Called once when the app starts: loads the queue only when something waits in it, so that it costs
 * a reader nothing.
 */
export function wakeQueue(): void {
  const check = () => {
    const items = storage.read('queue') as { state: string }[] | undefined
    if (!items?.some(({ state }) => state !== 'sent' && state !== 'refused')) return
    stop()
    void import('./submission-queue').then(({ startQueue }) => startQueue())
  }
  // The device's storage opens a moment after the start.
  const stop = storage.subscribe(check)
  check()
}
