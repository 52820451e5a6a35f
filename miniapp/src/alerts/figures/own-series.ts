import type { AlertReactions } from '@chung-tay/shared/alerts/contract'
import { addMonths, formatMonth, monthOf } from '@chung-tay/shared/calendar'
import type { AlertCard } from '../../platform/content'

export type Point = { label: string; value: number }

const mostForms = 8
const mostMonths = 24

/**
 * Alerts published month by month up to the latest that has some, at most twenty-four: months without any
 * count nought, so that equal distances are equal times.
 */
export function alertsByMonth(alerts: readonly Pick<AlertCard, 'issuedAt'>[]): Point[] {
  const counts = new Map<string, number>()
  for (const { issuedAt } of alerts) {
    const month = monthOf(issuedAt)
    counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  const months = [...counts.keys()].sort()
  const last = months[months.length - 1]
  if (!last) return []
  const points: Point[] = []
  for (let month = last; points.length < mostMonths; month = monthBefore(month)) {
    points.unshift({ label: formatMonth(month), value: counts.get(month) ?? 0 })
    if (month <= (months[0] ?? month)) break
  }
  return points
}

const monthBefore = (month: string) => addMonths(`${month}-01`, -1).slice(0, 7)

/** How many readers pressed "this happened to me", by form of fraud, the most frequent first. */
export function happenedByForm({ alerts }: AlertReactions): Point[] {
  const counts = new Map<string, number>()
  for (const { scamForm, happened } of alerts) {
    if (happened > 0) counts.set(scamForm, (counts.get(scamForm) ?? 0) + happened)
  }
  return [...counts]
    .map(([label, value]) => ({ label, value }))
    .sort((a, b) => b.value - a.value || a.label.localeCompare(b.label, 'vi'))
    .slice(0, mostForms)
}
