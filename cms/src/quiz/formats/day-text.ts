/** "24/11/2026" of "2026-11-24"; nothing of nothing. */
export function dayText(day: string): string {
  return day.split('-').reverse().join('/')
}
