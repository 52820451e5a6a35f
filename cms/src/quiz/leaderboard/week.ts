const dayMs = 86_400_000
const vietnamMs = 7 * 3_600_000

/** The ISO week of a moment in Viet Nam, e.g. `2026-W48`. Weeks begin on Monday. */
export function weekOf(ms: number): string {
  const local = new Date(ms + vietnamMs)
  const day = (local.getUTCDay() + 6) % 7
  // The week belongs to the year of its Thursday.
  const thursday = new Date(local.getTime() + (3 - day) * dayMs)
  const firstDay = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  const week = 1 + Math.floor((thursday.getTime() - firstDay) / (7 * dayMs))
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`
}
