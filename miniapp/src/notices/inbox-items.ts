import { dayMs } from '@chung-tay/shared/calendar'
import type { ContestView } from '@chung-tay/shared/quiz/contests/contract'
import { concerns } from '../alerts'
import type { Watched } from '../dossiers'
import type { CaseNews } from '../feedback'
import type { AlertCard } from '../platform/content'
import type { IconName } from '../platform/ui'

/** One thing that came for this phone. */
export type InboxItem = {
  key: string
  /** What it tells: read once, it is new again when this changed. */
  state: string
  to: string
  icon: IconName
  title: string
  hint: string
  /** When it came, in milliseconds. */
  at: number
}

type Sources = {
  alerts: readonly AlertCard[]
  commune: string | null | undefined
  cases: readonly CaseNews[]
  dossiers: readonly Watched[]
  contests: readonly Pick<ContestView, 'slug' | 'title' | 'startsAt' | 'phase'>[]
  now: number
}

/** What is older is looked for where it stands. */
const shownMs = 60 * dayMs
const most = 40

/** Everything that came in the last sixty days, the newest first. Made of what the phone has anyway. */
export function inboxItems({
  alerts,
  commune,
  cases,
  dossiers,
  contests,
  now,
}: Sources): InboxItem[] {
  const items: InboxItem[] = [
    ...alerts
      .filter((alert) => concerns(alert, commune))
      .map(({ slug, title, summary, issuedAt }) => ({
        key: `alert ${slug}`,
        state: '',
        to: `/tin-nong/${slug}`,
        icon: 'alert' as const,
        title: `Cảnh báo: ${title}`,
        hint: summary,
        at: Date.parse(issuedAt),
      })),
    ...cases.map(({ reference, title, words, at }) => ({
      key: `case ${reference}`,
      state: String(at),
      to: `/phan-anh/theo-doi#${reference}`,
      icon: 'message' as const,
      title: `Phản ánh: ${title}`,
      hint: words,
      at,
    })),
    ...dossiers
      .filter(({ isNews }) => isNews)
      .map(({ hint, title, stateWords, checkedAt }) => ({
        key: `dossier ${hint}`,
        state: stateWords,
        to: `/ho-so#${encodeURIComponent(hint)}`,
        icon: 'record' as const,
        title: `Hồ sơ: ${title}`,
        hint: stateWords,
        at: checkedAt,
      })),
    ...contests
      .filter(({ phase, startsAt }) => phase !== 'cancelled' && Date.parse(startsAt) <= now)
      .map(({ slug, title, startsAt }) => ({
        key: `contest ${slug}`,
        state: '',
        to: `/trac-nghiem/cuoc-thi?c=${slug}`,
        icon: 'star' as const,
        title: `Cuộc thi bắt đầu: ${title}`,
        hint: 'Xem thể lệ và vào thi.',
        at: Date.parse(startsAt),
      })),
  ]
  return items
    .filter(({ at }) => now - at < shownMs)
    .sort((a, b) => b.at - a.at)
    .slice(0, most)
}

/** What was read, as this phone remembers it: not when, for much bears only its day. */
const markOf = ({ key, state }: InboxItem) => `${key} ${state}`
const mostMarks = 5 * most

/** The marks of what was read, with those of what stands in the inbox now. */
export const withRead = (marks: readonly string[], items: readonly InboxItem[]): string[] =>
  [...new Set([...items.map(markOf), ...marks])].slice(0, mostMarks)

/** @param readBefore the moment, in milliseconds, up to which an older version of the app took all as read */
export const isRead = (item: InboxItem, marks: readonly string[], readBefore: number): boolean =>
  item.at <= readBefore || marks.includes(markOf(item))
