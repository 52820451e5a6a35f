const firstMs = 30_000
const longestMs = 4 * 60 * 60_000

/** After so many attempts somebody of the staff has to look: a day has passed by then. */
export const mostAttempts = 14

/**
 * How long to wait after the attempt of this number (from 1): doubled each time up to four hours, less up
 * to a half by chance, so that what failed together does not come back together.
 */
export function backoffMs(attempt: number, chance = Math.random()): number {
  const full = Math.min(longestMs, firstMs * 2 ** (attempt - 1))
  return Math.round(full * (1 - chance / 2))
}
