import { isValidOn, type LocalDate } from '@chung-tay/shared/calendar'
import { fold } from '@chung-tay/shared/text'
import { fineTopics, vehicles } from '@chung-tay/shared/traffic-fines/vocabulary'
import type { FineCard } from '../platform/content'

export type FineFilter = { vehicle?: string; words?: string; today?: LocalDate }

/** Fines that hold on a day, for one vehicle or all, whose title and keywords have every word typed. */
export function filterFines(fines: readonly FineCard[], filter: FineFilter): FineCard[] {
  const words = fold(filter.words ?? '')
    .split(' ')
    .filter(Boolean)
  return fines.filter((fine) => {
    const text = fold([fine.title, ...(fine.keywords ?? [])].join(' '))
    return (
      (!filter.today || isValidOn(fine, filter.today)) &&
      (!filter.vehicle || fine.vehicle === filter.vehicle) &&
      words.every((word) => text.includes(word))
    )
  })
}

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
