import { addDays, dayMs, dayOfWeek, hourMs, toLocalDate } from '@chung-tay/shared/calendar'
import { weekOf } from '../leaderboard/week'

/** Somebody who finds a round should have the time to play in it. */
const shortestMs = 2 * hourMs

/**
 * When a round that begins now ends, in ms: at eight on Sunday evening in Viet Nam, when people have
 * time to look at results; a week later where that is too near.
 */
export function roundEnd(startsAt: number): number {
  const day = toLocalDate(new Date(startsAt))
  const sunday = addDays(day, (7 - dayOfWeek(day)) % 7)
  const evening = Date.parse(`${sunday}T20:00:00+07:00`)
  return evening - startsAt >= shortestMs ? evening : evening + 7 * dayMs
}

/**
 * Whether a round may follow one that is over: the last hours of a week belong to its results, the
 * next round begins on Monday.
 */
export const mayFollow = (now: number) => weekOf(roundEnd(now)) === weekOf(now)

/** The Monday of the week in which a round ends, as its title names it: "23/11". */
export function mondayWords(endsAt: number): string {
  const day = toLocalDate(new Date(endsAt))
  const [, month, date] = addDays(day, -((dayOfWeek(day) + 6) % 7)).split('-')
  return `${date}/${month}`
}
