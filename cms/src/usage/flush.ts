import type { Payload } from 'payload'
import { oneAtATime } from '../platform/one-at-a-time'
import { currentSettings } from '../platform/current-settings'
import { defaultThreshold, shared } from './shared-tally'
import { writeCounts } from './write-counts'

/** How long a count waits at most; as much is lost when the process is killed without a word. */
const everyMs = 10_000

/** Writes counts every few seconds from now on; one writer a process. */
export function startFlushing(payload: Payload): void {
  if (shared.flush) return
  shared.flush = oneAtATime(() => flush(payload))
  const timer = setInterval(() => void shared.flush?.(), everyMs)
  timer.unref()
}

/**
 * Writes what is waiting: before the process ends, or for whoever reads the figures; other processes
 * write theirs in their time. A write that is under way may have begun before the last batch came, so
 * another one follows it.
 */
export async function flushUsage(): Promise<void> {
  await shared.flush?.()
}

async function flush(payload: Payload): Promise<void> {
  const { tally } = shared
  const counters = tally.drain()
  if (counters.length === 0 && tally.isOn()) return
  try {
    const { usage } = await currentSettings(payload)
    tally.adjust({
      threshold: usage?.searchThreshold ?? defaultThreshold,
      isOn: usage?.isOn ?? true,
    })
    await writeCounts(payload, counters)
  } catch (error) {
    tally.restore(counters)
    payload.logger.warn({ err: error, msg: 'Usage could not be written; it is tried again' })
  }
}
