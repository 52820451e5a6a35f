import { graceSeconds } from '@chung-tay/shared/quiz/contests/vocabulary'

/**
 * Whether a time that ended at `endsAt` is over for what arrives at `now`: the way to us takes time,
 * too, so what comes within the grace still counts. Moments in ms.
 */
export const isTimeUp = (endsAt: number, now: number): boolean => now > endsAt + graceSeconds * 1000
