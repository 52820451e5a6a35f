import { fold } from '@chung-tay/shared/text'
import { relatedAll, type UnitCard } from '../platform/content'

/** A unit that answers a search; `via` is the old name by which it was found. */
export type UnitMatch = { unit: UnitCard; via?: string }

/**
 * Units whose name, area, alias or former name holds every word of the query, whatever the
 * diacritics. A unit that no longer exists comes only when it is searched for by name.
 */
export function matchUnits(units: readonly UnitCard[], query: string): UnitMatch[] {
  const words = fold(query).split(' ').filter(Boolean)
  if (words.length === 0) return units.filter(isActive).map((unit) => ({ unit }))
  const holds = (text: string) => {
    const folded = fold(text)
    return words.every((word) => folded.includes(word))
  }
  return units.flatMap((unit): UnitMatch[] => {
    if (holds([unit.name, unit.area, unit.code].filter(Boolean).join(' '))) return [{ unit }]
    const alias = unit.aliases?.find(holds)
    if (alias) return [{ unit, via: alias }]
    const former = unit.formerNames?.find(({ name, district }) =>
      holds(`${name} ${district ?? ''}`),
    )
    return former ? [{ unit, via: formerName(former) }] : []
  })
}

export const isActive = (unit: Pick<UnitCard, 'kind'>) => unit.kind !== 'former'

/** "phường Hiến Nam, thành phố Hưng Yên". */
export function formerName({ name, district }: { name: string; district?: string | null }): string {
  return district ? `${name}, ${district}` : name
}

/** Units that handle a field of procedures. */
export function unitsForField(units: readonly UnitCard[], fieldSlug: string): UnitCard[] {
  return units.filter((unit) =>
    relatedAll(unit.procedureFields).some(({ slug }) => slug === fieldSlug),
  )
}
