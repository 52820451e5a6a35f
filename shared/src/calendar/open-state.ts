import { formatShort } from './format-date'
import { addDays, vietNamClock, type LocalDate } from './local-date'
import { dayLength, intervalsFrom, type OpeningHours } from './opening-hours'
import type { Holiday } from './working-days'

/** A minute in Viet Nam; `time` as "07:30". */
export type LocalMoment = { date: LocalDate; time: string }

export type OpenState =
  /** Without `until` it does not close in the coming weeks. */
  | { state: 'open'; until?: LocalMoment }
  /** Without `opensAt` it does not open in the coming weeks. */
  | { state: 'closed'; opensAt?: LocalMoment }
  /** No hours are recorded. */
  | { state: 'unknown' }

/** How far ahead to look: over the longest Tết. */
const daysAhead = 21

/** Whether a place is open at a moment, by Vietnamese time whatever the zone of the device. */
export function openState(
  hours: OpeningHours,
  now: Date,
  holidays?: readonly Holiday[] | null,
): OpenState {
  if (!hours.openingHours?.length) return { state: 'unknown' }
  const { date, minutes } = vietNamClock(now)
  const moment = (minute: number): LocalMoment => momentOf(date, minute)
  const intervals = intervalsFrom(hours, { date, days: daysAhead, holidays })
  const current = intervals.find(({ opens, closes }) => opens <= minutes && minutes < closes)
  if (current) {
    const isEndless = current.closes >= (daysAhead - 1) * dayLength
    return isEndless ? { state: 'open' } : { state: 'open', until: moment(current.closes) }
  }
  const next = intervals.find(({ opens }) => opens > minutes)
  return next ? { state: 'closed', opensAt: moment(next.opens) } : { state: 'closed' }
}

/** "Đang mở cửa đến 11:30", "Đang đóng cửa, mở lại 07:30 thứ Hai 30/11", or that nothing is known. */
export function openSentence(state: OpenState, now: Date): string {
  const today = vietNamClock(now).date
  switch (state.state) {
    case 'unknown':
      return 'Chưa có giờ làm việc'
    case 'open':
      return state.until
        ? `Đang mở cửa đến ${momentText(state.until, today)}`
        : 'Mở cửa suốt ngày đêm'
    case 'closed':
      return state.opensAt
        ? `Đang đóng cửa, mở lại ${momentText(state.opensAt, today)}`
        : 'Đang đóng cửa, chưa có giờ mở lại'
  }
}

function momentText({ date, time }: LocalMoment, today: LocalDate): string {
  if (date === today) return time
  return `${time} ${date === addDays(today, 1) ? 'ngày mai' : formatShort(date)}`
}

function momentOf(date: LocalDate, minute: number): LocalMoment {
  const inDay = minute % dayLength
  const two = (number: number) => String(number).padStart(2, '0')
  return {
    date: addDays(date, Math.floor(minute / dayLength)),
    time: `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`,
  }
}
