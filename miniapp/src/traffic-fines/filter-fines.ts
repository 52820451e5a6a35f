import { isValidOn, type LocalDate } from '@chung-tay/shared/calendar'
import { fold } from '@chung-tay/shared/text'
import { fineTopics, vehicles } from '@chung-tay/shared/traffic-fines/vocabulary'
import type { FineCard } from '../platform/content'

export type FineFilter = { vehicle?: string; words?: string; today?: LocalDate }

/**
 * Fines that hold on a day, for one vehicle or all. What was typed stands in title or keywords as typed,
 * or else word by word: "den do" means the light, and not a speed "đến 20 … độ".
 */
export function filterFines(fines: readonly FineCard[], filter: FineFilter): FineCard[] {
  const { vehicle, today } = filter
  const phrase = fold(filter.words ?? '').trim()
  const texts = fines
    .filter((fine) => !today || isValidOn(fine, today))
    .filter((fine) => !vehicle || fine.vehicle === vehicle)
    .map((fine) => ({ fine, text: ` ${fold([fine.title, ...(fine.keywords ?? [])].join(' '))}` }))
  const whole = texts.filter(({ text }) => text.includes(` ${phrase}`))
  const words = phrase.split(' ')
  const found = whole.length > 0 ? whole : texts.filter(hasAll(words))
  return found.map(({ fine }) => fine)
}

const hasAll =
  (words: readonly string[]) =>
  ({ text }: { text: string }) =>
    words.every((word) => text.includes(` ${word}`))

export type FineGroup = { title: string; fines: FineCard[] }

/** By what happened when the vehicle is chosen, else by vehicle. Groups without fines are left out. */
export function groupFines(fines: readonly FineCard[], vehicle?: string): FineGroup[] {
  const groups = vehicle
    ? fineTopics.map(({ value, label }) => ({
        title: label,
        fines: fines.filter(({ topic }) => topic === value),
      }))
    : vehicles.map(({ value, label }) => ({
        title: label,
        fines: fines.filter((fine) => fine.vehicle === value),
      }))
  return groups.filter((group) => group.fines.length > 0)
}
