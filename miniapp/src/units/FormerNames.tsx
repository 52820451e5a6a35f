import type { Unit } from '@chung-tay/shared/payload-types'
import { formatDay } from '@chung-tay/shared/calendar'
import { Section } from '../platform/ui'
import { formerName } from './places/find-place'

/** The communes that became this one, by the day until which they existed. */
export function FormerNames({ unit }: { unit: Pick<Unit, 'formerNames'> }) {
  const names = unit.formerNames ?? []
  if (names.length === 0) return null
  const byDay = new Map<string, string[]>()
  for (const former of names) {
    const day = former.until ? formatDay(former.until) : ''
    byDay.set(day, [...(byDay.get(day) ?? []), formerName(former)])
  }
  return (
    <Section title="Tên cũ">
      {[...byDay].map(([day, list]) => (
        <p key={day}>
          {day ? `Đến hết ngày ${day}: ` : 'Trước đây: '}
          {list.join('; ')}.
        </p>
      ))}
    </Section>
  )
}
