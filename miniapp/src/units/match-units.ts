import { relatedAll, type UnitCard } from '../platform/content'
import { findPlaces, type Found } from './places/find-place'

/**
 * Units that answer to a query, best first; all that still are, by name, without one. A unit that no
 * longer exists comes only when it is searched for by name.
 */
export function matchUnits(units: readonly UnitCard[], query: string): Found<UnitCard>[] {
  const found = findPlaces(units, query)
  return query.trim() === '' ? found.filter(({ unit }) => isActive(unit)) : found
}

export const isActive = (unit: Pick<UnitCard, 'kind'>) => unit.kind !== 'former'

/** Units that handle a field of procedures. */
export function unitsForField(units: readonly UnitCard[], fieldSlug: string): UnitCard[] {
  return units.filter((unit) =>
    relatedAll(unit.procedureFields).some(({ slug }) => slug === fieldSlug),
  )
}
