import { weekdays, type Weekday } from '@chung-tay/shared/calendar'
import { fold } from '@chung-tay/shared/text'
import type { Wrong } from '../../imports'

/** Hours as content stores them. */
export type Hours = { days: Weekday[]; opens: string; closes: string }[]

const order = weekdays.map(({ value }) => value)
const allDay = { opens: '00:00', closes: '23:59' }

/** “Thứ Hai–Thứ Sáu: 07:30–11:30, 13:30–17:00; Thứ Bảy: 07:30–11:30”. */
export function writeHours(hours: Hours): string {
  const groups = new Map<string, Weekday[]>()
  for (const day of order) {
    const times = hours
      .filter(({ days }) => days.includes(day))
      .map(({ opens, closes }) =>
        opens === allDay.opens && closes === allDay.closes ? 'cả ngày' : `${opens}–${closes}`,
      )
      .sort()
    if (times.length === 0) continue
    const key = times.join(', ')
    groups.set(key, [...(groups.get(key) ?? []), day])
  }
  return [...groups].map(([times, days]) => `${daysInWords(days)}: ${times}`).join('; ')
}

function daysInWords(days: readonly Weekday[]): string {
  if (days.length === order.length) return 'Hằng ngày'
  const runs: { from: Weekday; to: Weekday }[] = []
  for (const day of days) {
    const last = runs.at(-1)
    if (last && order.indexOf(last.to) === order.indexOf(day) - 1) last.to = day
    else runs.push({ from: day, to: day })
  }
  return runs
    .map(({ from, to }) => (from === to ? labelOf(from) : `${labelOf(from)}–${labelOf(to)}`))
    .join(', ')
}

const labelOf = (day: Weekday) => weekdays.find(({ value }) => value === day)!.label

const example = '“Thứ Hai–Thứ Sáu: 07:30–11:30, 13:30–17:00; Thứ Bảy: 07:30–11:30”'

const clock = String.raw`(\d{1,2}) ?(?:gio|h|g|:|\.) ?(\d{2})?(?: ?(?:p|phut))?`
const span = new RegExp(`${clock} ?(?:-|den|toi) ?${clock}`, 'g')
const wholeDay = /ca ngay|24 ?\/ ?24(?: ?h| gio)?|24 ?\/ ?7|suot ngay dem/g
const everyDay = /hang ngay|moi ngay|tat ca cac ngay|ca tuan|cac ngay trong tuan/g
/** The service closes places on public holidays by itself. */
const exceptHolidays = /\(?tru (?:cac )?(?:ngay )?(?:nghi )?le(?:,? (?:va )?tet)?\)?/g
const workingDays = /cac ngay lam viec|ngay lam viec|ngay thuong|trong tuan/g
const dayName = '(?:thu ?(hai|bay|ba|tu|nam|sau|[2-7])|t ?([2-7])|(chu nhat|cn))'
const days = new RegExp(`${dayName}(?:,? ?(?:-|den|toi) ?${dayName})?`, 'g')
/** Words that say nothing more. */
const fillers =
  /\b(?:tu|gio|cac|ngay|buoi|sang|chieu|toi|trua|va|lam viec|mo cua|tiep dan|tiep nhan)\b|[:,.()&/-]/g

const numbers: Record<string, number> = { hai: 2, ba: 3, tu: 4, nam: 5, sau: 6, bay: 7 }

/**
 * Reads weekly hours as people write them: “T2-T6 7h30-11h30, 13h30-17h”, “Hằng ngày: cả ngày”, “24/7”.
 * Nothing is guessed: what it does not understand is named.
 */
export function readHours(text: string): Hours | Wrong {
  const found: Hours = []
  let before: Weekday[] | undefined
  for (const part of text.split(/[;\n]/)) {
    const folded = fold(part)
    if (folded === '') continue
    const { times, rest: withoutTimes, problem } = readTimes(folded)
    if (problem) return { why: problem }
    const { named, rest } = readDays(withoutTimes)
    const left = rest.replace(fillers, ' ').trim()
    if (left !== '' || times.length === 0) return { why: notUnderstood(part) }
    const on: Weekday[] | undefined =
      named.length > 0 ? named : /24 ?\/ ?7/.test(folded) ? [...order] : before
    if (!on) return { why: `“${part.trim()}” chưa ghi ngày trong tuần. Hãy ghi như ${example}.` }
    before = on
    found.push(...times.map((time) => ({ days: on, ...time })))
  }
  return found
}

type Times = { opens: string; closes: string }[]

function readTimes(text: string): { times: Times; rest: string; problem?: string } {
  const times: Times = []
  let problem: string | undefined
  const rest = text
    .replace(wholeDay, () => {
      times.push(allDay)
      return ' '
    })
    .replace(span, (words, from: string, fromMinutes = '00', to: string, toMinutes = '00') => {
      const [opens, closes] = [clockOf(from, fromMinutes), clockOf(to, toMinutes)]
      if (opens && closes && opens !== closes) times.push({ opens, closes })
      else problem ??= `Không có giờ như “${words}”. Hãy ghi như ${example}.`
      return ' '
    })
  return { times, rest, ...(problem ? { problem } : {}) }
}

function clockOf(hours: string, minutes: string): string | undefined {
  const [hour, minute] = [Number(hours), Number(minutes)]
  if (hour === 24 && minute === 0) return '23:59'
  if (hour > 23 || minute > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function readDays(text: string): { named: Weekday[]; rest: string } {
  const named = new Set<Weekday>()
  const rest = text
    .replace(exceptHolidays, ' ')
    .replace(everyDay, () => {
      for (const day of order) named.add(day)
      return ' '
    })
    .replace(workingDays, () => {
      for (const day of order.slice(0, 5)) named.add(day)
      return ' '
    })
    .replace(days, (...match: (string | undefined)[]) => {
      const from = placeOf(match.slice(1, 4))!
      const to = placeOf(match.slice(4, 7)) ?? from
      for (let at = from; ; at = (at + 1) % 7) {
        named.add(order[at]!)
        if (at === to) break
      }
      return ' '
    })
  return { named: order.filter((day) => named.has(day)), rest }
}

/** Where a day stands in the week, Monday being 0. */
function placeOf([word, digit, sunday]: (string | undefined)[]): number | undefined {
  if (sunday) return 6
  const number = word ? (numbers[word] ?? Number(word)) : digit ? Number(digit) : undefined
  return number === undefined ? undefined : number - 2
}

const notUnderstood = (part: string) =>
  `Không đọc được “${part.trim().slice(0, 80)}”. Hãy ghi như ${example}.`
