import { ApiError } from './api'

export type Patience = {
  /** Told when it waits for the network or the server, and when it goes on. */
  onWaiting: (isWaiting: boolean) => void
  signal: AbortSignal
}

const waitsMs = [500, 1000, 2000, 4000, 8000, 15_000]

/**
 * Does something again until it is done: through lost networks and restarts of the server. Only what
 * the server refuses for good, or the person stopping it, ends it.
 */
export async function keepTrying<T>(work: () => Promise<T>, patience: Patience): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    if (patience.signal.aborted) throw new ApiError('STOPPED', 'Bạn đã dừng gửi.', false)
    try {
      const result = await work()
      patience.onWaiting(false)
      return result
    } catch (error) {
      if (!(error instanceof ApiError) || !error.canRetry) throw error
      patience.onWaiting(true)
      const wait = waitsMs[Math.min(tries, waitsMs.length - 1)] ?? 0
      await pause(Math.max(wait, error.retryAfterMs), patience.signal)
    }
  }
}

/** Waits; ends early when the network comes back or the person stops. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      window.removeEventListener('online', end)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    window.addEventListener('online', end)
    signal.addEventListener('abort', end)
  })
}
