import type { ContestView } from '@chung-tay/shared/quiz/contests/contract'
import type { Contest } from './load-contest'

/** Where a contest stands at a moment of the server's clock. */
export function phaseOf(
  { state, startsAt, endsAt }: Pick<Contest, 'state' | 'startsAt' | 'endsAt'>,
  now: number,
): ContestView['phase'] {
  if (state === 'cancelled') return 'cancelled'
  if (now < startsAt) return 'upcoming'
  return now < endsAt ? 'running' : 'ended'
}
