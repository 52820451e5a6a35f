import { H as formatShort, S as Badge, ot as useSettings } from './ui-BkTNSg5-.js'
import {
  a as vietNamClock,
  i as toLocalDate,
  r as dayOfWeek,
  t as addDays,
} from './local-date-CY22fD8G.js'
import {
  n as require_react,
  o as __toESM,
  t as require_jsx_runtime,
} from './jsx-runtime-DMhvi77r.js'
// src/calendar/working-days.ts
var kindsByList = /* @__PURE__ */ new WeakMap()
/** Whether state offices work on a day: Monday to Friday, less days off, plus make-up days. */
function isWorkingDay(date, holidays) {
  const kind = kindOf(date, holidays)
  if (kind) return kind === 'makeup'
  const day = dayOfWeek(date)
  return day >= 1 && day <= 5
}
/** What the list of holidays says of a day. */
function kindOf(date, holidays) {
  if (!holidays) return void 0
  let kinds = kindsByList.get(holidays)
  if (!kinds) {
    kinds = new Map(holidays.map((holiday) => [toLocalDate(holiday.date), holiday.kind]))
    kindsByList.set(holidays, kinds)
  }
  return kinds.get(date)
}
/** The day itself if offices work on it, else the next one on which they do. */
function firstWorkingDay(date, holidays) {
  let day = date
  for (let tries = 0; tries < 366 && !isWorkingDay(day, holidays); tries += 1) day = addDays(day, 1)
  return day
}
/**
 * The last day of a time limit of working days. The day of filing is not counted: the first counted
 * day is the one after (Bộ luật Dân sự 91/2015/QH13, điều 147 khoản 2).
 * @param start Day of filing; it may be a day off.
 * @param count Whole working days from 0; with 0 the answer is the first working day from `start`.
 * @throws RangeError when the count is negative or not whole.
 */
function addWorkingDays(start, count, holidays) {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a number of days: ${count}`)
  if (count === 0) return firstWorkingDay(start, holidays)
  let day = start
  for (let counted = 0; counted < count; counted += 1)
    day = firstWorkingDay(addDays(day, 1), holidays)
  return day
}
// src/calendar/opening-hours.ts
var weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
var officeDays = ['mon', 'tue', 'wed', 'thu', 'fri']
/** A day in minutes. */
var dayLength = 1440
/**
 * When a place is open on a day. Its own exceptions go before public holidays, these before the week.
 * A place that is open on all seven days is a duty desk and stays open on public holidays.
 */
function intervalsOn({ openingHours, hoursExceptions }, date, holidays) {
  const exceptions = (hoursExceptions ?? []).filter(
    (exception) => toLocalDate(exception.date) === date,
  )
  if (exceptions.length > 0)
    return sorted(
      exceptions.flatMap(({ closed, opens, closes }) =>
        !closed && opens && closes ? [interval(opens, closes)] : [],
      ),
    )
  const kind = weekdays.every((day) => openingHours?.some(({ days }) => days.includes(day)))
    ? void 0
    : kindOf(date, holidays)
  if (kind === 'off') return []
  const weekly = (day) =>
    (openingHours ?? [])
      .filter(({ days }) => days.includes(day))
      .map(({ opens, closes }) => interval(opens, closes))
  const usual = weekly(weekdays[dayOfWeek(date)])
  if (kind !== 'makeup' || usual.length > 0) return sorted(usual)
  return sorted(officeDays.map(weekly).find((intervals) => intervals.length > 0) ?? [])
}
/** The intervals of a stretch of days, in minutes from the first day's midnight, joined where they touch. */
function intervalsFrom(hours, { date, days, holidays }) {
  const joined = []
  for (let day = -1; day < days; day += 1)
    for (const { opens, closes } of intervalsOn(hours, addDays(date, day), holidays)) {
      const next = {
        opens: opens + day * dayLength,
        closes: closes + day * dayLength,
      }
      const last = joined[joined.length - 1]
      if (last && next.opens <= last.closes + 1) last.closes = Math.max(last.closes, next.closes)
      else joined.push(next)
    }
  return joined
}
function interval(opens, closes) {
  const [from, to] = [minutesOf(opens), minutesOf(closes)]
  return {
    opens: from,
    closes: to > from ? to : to + dayLength,
  }
}
function minutesOf(clock) {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}
function sorted(intervals) {
  return intervals.sort((one, other) => one.opens - other.opens)
}
// src/calendar/open-state.ts
/** How far ahead to look: over the longest Tết. */
var daysAhead = 21
/** Whether a place is open at a moment, by Vietnamese time whatever the zone of the device. */
function openState(hours, now, holidays) {
  if (!hours.openingHours?.length) return { state: 'unknown' }
  const { date, minutes } = vietNamClock(now)
  const moment = (minute) => momentOf(date, minute)
  const intervals = intervalsFrom(hours, {
    date,
    days: daysAhead,
    holidays,
  })
  const current = intervals.find(({ opens, closes }) => opens <= minutes && minutes < closes)
  if (current)
    return current.closes >= 28800
      ? { state: 'open' }
      : {
          state: 'open',
          until: moment(current.closes),
        }
  const next = intervals.find(({ opens }) => opens > minutes)
  return next
    ? {
        state: 'closed',
        opensAt: moment(next.opens),
      }
    : { state: 'closed' }
}
/** "Đang mở cửa đến 11:30", "Đang đóng cửa, mở lại 07:30 thứ Hai 30/11", or that nothing is known. */
function openSentence(state, now) {
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
function momentText({ date, time }, today) {
  if (date === today) return time
  return `${time} ${date === addDays(today, 1) ? 'ngày mai' : formatShort(date)}`
}
function momentOf(date, minute) {
  const inDay = minute % dayLength
  const two = (number) => String(number).padStart(2, '0')
  return {
    date: addDays(date, Math.floor(minute / dayLength)),
    time: `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`,
  }
}
// src/platform/clock/use-now.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1)
/**
 * The time, from the moment the page runs on a device; undefined before. Pages are rendered long
 * before they are read, so nothing that depends on the hour may be in the HTML.
 */
function useNow(everyMs = 6e4) {
  const [now, setNow] = (0, import_react.useState)()
  ;(0, import_react.useEffect)(() => {
    setNow(/* @__PURE__ */ new Date())
    const timer = setInterval(() => setNow(/* @__PURE__ */ new Date()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
// src/units/OpenBadge.tsx
var import_jsx_runtime = require_jsx_runtime()
/** Whether a desk is open now and until when; nothing before the page runs, or without hours. */
function OpenBadge({ hours }) {
  const now = useNow()
  const { data: settings } = useSettings()
  if (!now) return null
  const state = openState(hours, now, settings?.holidays)
  if (state.state === 'unknown') return null
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Badge, {
    tone: state.state === 'open' ? 'good' : 'neutral',
    icon: 'clock',
    children: openSentence(state, now),
  })
}
export { firstWorkingDay as i, useNow as n, addWorkingDays as r, OpenBadge as t }
