import type { Payload } from 'payload'
import { outsideTurns } from '../../platform/database/turns'
import { env } from '../../platform/env'
import { oneAtATime } from '../../platform/one-at-a-time'
import { processWide } from '../../platform/process-wide'
import { deliverDue } from './deliver'

/** What waits for its time, or was left by a process that ended, is looked for so often. */
const everyMs = 15_000

const shared = processWide('notice-delivery', () => ({
  deliver: undefined as (() => Promise<unknown>) | undefined,
}))

/**
 * Delivers from now on: when something was put, and by the clock. A timer and not a scheduled job:
 * those begin at whole minutes.
 */
export function startDelivering(payload: Payload): void {
  if (shared.deliver || !env.runsJobs) return
  shared.deliver = oneAtATime(() =>
    deliverDue(payload).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'Notices could not be delivered; tried again' }),
    ),
  )
  setInterval(() => deliverSoon(payload), everyMs).unref()
}

/** Delivers as soon as may be, where this process runs jobs; otherwise the one that does will. */
export function deliverSoon(_payload: Payload): void {
  void outsideTurns(async () => shared.deliver?.())
}
