import type { AlertReactions } from '@chung-tay/shared/alerts/contract'
import { formatMonth, monthOf } from '@chung-tay/shared/calendar'
import type { AlertCard } from '../../platform/content'

export type Point = { label: string; value: number }

const mostForms = 8
const mostMonths = 12

/** Alerts published in each month that has some, the latest twelve. */
export function alertsByMonth(alerts: readonly Pick<AlertCard, 'issuedAt'>[]): Point[] {
  const counts = new Map<string, number>()
  for (const { issuedAt } of alerts) {
    const month = monthOf(issuedAt)
    counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-mostMonths)
    .map(([month, value]) => ({ label: formatMonth(month), value }))
}

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
