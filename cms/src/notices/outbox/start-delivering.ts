import type { Payload } from 'payload'
import { env } from '../../platform/env'
import { oneAtATime } from '../../platform/one-at-a-time'
import { deliverDue } from './deliver'
import { deliverSoon, delivery } from './wake'

/** What waits for its time, or was left by a process that ended, is looked for so often. */
const everyMs = 15_000

/**
 * Delivers from now on: when something was put, and by the clock. A timer and not a scheduled job:
 * those begin at whole minutes.
 */
export function startDelivering(payload: Payload): void {
  if (delivery.run || !env.runsJobs) return
  delivery.run = oneAtATime(() =>
    deliverDue(payload).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'Notices could not be delivered; tried again' }),
    ),
  )
  setInterval(deliverSoon, everyMs).unref()
}
