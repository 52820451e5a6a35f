import { addDays, type LocalDate } from '@chung-tay/shared/calendar'

/** What this device keeps of the daily five. */
export type Daily = {
  /** Days on which all were answered: whether each was right, in order. */
  done: Record<LocalDate, boolean[]>
  /** The day begun last: its questions, and the answers so far. */
  open: { day: LocalDate; ids: string[]; results: boolean[] } | null
}

export const noDaily: Daily = { done: {}, open: null }

export const dailyKey = 'quiz-daily'

const keptDays = 400

/** Begins a day, or leaves it as it was begun: its questions stay although the bank changed since. */
export function withBegun(daily: Daily, day: LocalDate, ids: string[]): Daily {
  return daily.open?.day === day ? daily : { ...daily, open: { day, ids, results: [] } }
}

/** Takes the next answer of the day that is open; the last one makes it a day that is done. */
export function withDailyAnswer(daily: Daily, isRight: boolean): Daily {
  const { open, done } = daily
  if (!open || open.results.length >= open.ids.length) return daily
  const results = [...open.results, isRight]
  const next = { ...open, results }
  if (results.length < open.ids.length) return { ...daily, open: next }
  const from = addDays(open.day, -keptDays)
  const kept = Object.entries(done).filter(([day]) => day > from)
  return { open: next, done: { ...Object.fromEntries(kept), [open.day]: results } }
}

/** Days in a row up to this one, or up to the day before while this one can still be done; and the most there were. */
export function streakOf(
  { done }: Daily,
  today: LocalDate,
): { days: number; best: number; isTodayDone: boolean } {
  const upTo = (day: LocalDate) => {
    let days = 0
    while (done[addDays(day, -days)]) days += 1
    return days
  }
  const isTodayDone = Boolean(done[today])
  const days = upTo(isTodayDone ? today : addDays(today, -1))
  const best = Math.max(0, ...Object.keys(done).map(upTo))
  return { days, best, isTodayDone }
}
