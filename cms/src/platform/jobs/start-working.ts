import type { Payload } from 'payload'
import { aloneAt } from '../boot/alone'
import { isService } from '../boot/is-service'
import { env } from '../env'
import { processWide } from '../process-wide'
import { releaseAbandoned } from './release-abandoned'

const everyMs = 10_000

/** So many jobs are begun at once. */
const limit = 20

const looks = processWide('job-looks', () => ({
  hasStarted: false,
  /** Whether this is the process that does the work. */
  isAtWork: false,
  /** Whether another one does, and this one would go on where that one ends. */
  isWaiting: false,
  /** When it last looked for work that is due; at first when it started. */
  last: Date.now(),
}))

/** What this process does of the background work, and when it last looked for some. */
export const work = (): Readonly<Omit<typeof looks, 'hasStarted'>> => looks

/**
 * Does background work from now on, if this service is to: in one process at a time. Where that one ends,
 * however it does, the next one goes on, with what was begun and not ended too. Payload's own timer would
 * look in every process, and would leave for ever what a process was working on when it was killed.
 */
export function startWorking(payload: Payload): void {
  if (looks.hasStarted || !env.runsJobs || !isService()) return
  looks.hasStarted = true
  void keepWorking(payload)
}

async function keepWorking(payload: Payload): Promise<never> {
  for (;;) {
    const onWait = () => (looks.isWaiting = true)
    await aloneAt(env, { name: 'jobs', onWait }, (lost) => workUntil(payload, lost)).catch(
      (error: unknown) =>
        payload.logger.error({ err: error, msg: 'Background work stopped; tried again' }),
    )
    looks.isAtWork = false
    looks.isWaiting = false
    await pause()
  }
}

async function workUntil(payload: Payload, lost: AbortSignal): Promise<void> {
  looks.isWaiting = false
  await releaseAbandoned(payload)
  looks.isAtWork = true
  while (!lost.aborted) {
    looks.last = Date.now()
    await payload.jobs.handleSchedules({ queue: 'default' })
    await payload.jobs.run({ queue: 'default', limit })
    await pause()
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, everyMs).unref())
