import { dayMs } from '@chung-tay/shared/calendar'
import type { Tip } from '@chung-tay/shared/payload-types'

/** How long before the end handlers are told, so that they can export what must be archived. */
export const warningDays = 15

const warningMs = warningDays * dayMs

type Kept = Pick<Tip, 'state' | 'retainUntil' | 'retentionWarnedAt'>

/**
 * What is due for a tip now. A closed one is warned of from 15 days before its end on, and deleted
 * once its end is over and the warning is 15 days old: never less than 15 days after the warning,
 * also when the job stood still for a while.
 */
export function retentionStep(
  { state, retainUntil, retentionWarnedAt }: Kept,
  now: Date,
): 'warn' | 'delete' | undefined {
  if (state !== 'closed' || !retainUntil) return undefined
  const left = new Date(retainUntil).getTime() - now.getTime()
  if (!retentionWarnedAt) return left <= warningMs ? 'warn' : undefined
  const isWarnedLongAgo = now.getTime() - new Date(retentionWarnedAt).getTime() >= warningMs
  return left < 0 && isWarnedLongAgo ? 'delete' : undefined
}
