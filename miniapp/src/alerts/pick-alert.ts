import type { AlertCard } from '../platform/content'
import { addDays, toLocalDate, type LocalDate } from '@chung-tay/shared/calendar'
import { concerns } from './concerns'

type Choice = {
  /** Slug of the alert that staff put first. */
  chosen?: string
  /** Slug of the reader's commune. */
  commune?: string | null
  /** Undefined while the page is rendered ahead: then the day of the newest alert. */
  today?: LocalDate
}

/** How long an alert is news when nobody says until when. */
const newsDays = 90
const weight = { urgent: 2, warning: 1, info: 0 } as const

type Candidate = Pick<AlertCard, 'slug' | 'severity' | 'issuedAt' | 'currentUntil' | 'areas'>

/**
 * The alert for the home page: the one staff chose, else of those that are news the one for the
 * reader's commune, then the most severe, then the newest. Alerts for other communes only are left
 * out. When nothing is news, the newest of them all.
 */
export function pickAlert<T extends Candidate>(
  alerts: readonly T[],
  { chosen, commune, today }: Choice,
): T | undefined {
  const byStaff = alerts.find(({ slug }) => slug === chosen)
  if (byStaff) return byStaff
  const newestFirst = [...alerts].sort((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1))
  const day = today ?? (newestFirst[0] && toLocalDate(newestFirst[0].issuedAt))
  const near = newestFirst.filter((alert) => concerns(alert, commune))
  const news = near.filter((alert) => day !== undefined && isNews(alert, day))
  const [best] = news.sort(
    (a, b) => Number(isLocal(b)) - Number(isLocal(a)) || weight[b.severity] - weight[a.severity],
  )
  return best ?? near[0] ?? newestFirst[0]
}

/** Whether an alert is news on a day. */
export function isNews({ issuedAt, currentUntil }: Candidate, day: LocalDate): boolean {
  const from = toLocalDate(issuedAt)
  const until = currentUntil ? toLocalDate(currentUntil) : addDays(from, newsDays)
  return from <= day && day <= until
}

const isLocal = ({ areas }: Candidate) => (areas?.length ?? 0) > 0
