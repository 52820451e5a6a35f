import { formatDay, type LocalDate } from '@chung-tay/shared/calendar'

/** How days in a row are spoken of; a day missed is no fault. */
export function streakWords({
  days,
  best,
  isTodayDone,
}: {
  days: number
  best: number
  isTodayDone: boolean
}): string {
  if (best === 0) return 'Mỗi ngày năm câu, chừng hai phút.'
  if (days === 0) return 'Hôm nay là ngày tốt để làm tiếp.'
  const row = days === 1 ? '1 ngày' : `${days} ngày liền`
  if (!isTodayDone) return `Bạn đã làm ${row}. Làm năm câu hôm nay để nối tiếp.`
  return best > days ? `Bạn đã làm ${row}. Dài nhất: ${best} ngày.` : `Bạn đã làm ${row}.`
}

/** "đúng 4/5" of a day's answers. */
export const scoreWords = (results: readonly boolean[]) =>
  `đúng ${results.filter(Boolean).length}/${results.length}`

/** What a day of the calendar is, for who listens. */
export function dayWords(day: LocalDate, results: readonly boolean[] | undefined): string {
  return results ? `${formatDay(day)}: ${scoreWords(results)}` : formatDay(day)
}
