import { useMemo } from 'react'
import { queries, useContent } from '../../platform/content'
import type { Findable } from './find-place'

/**
 * What can be chosen from, given by id and name. Ids of units bring their old names and districts along,
 * so that they are found and listed as everywhere; other names stand alone.
 */
export function useGroupedPlaces(
  groups: readonly { id: string; name: string }[],
  areUnits: boolean,
): Findable[] {
  const { data: units } = useContent(areUnits ? queries.units : null)
  return useMemo(() => {
    const bySlug = new Map(units?.map((unit) => [unit.slug, unit]))
    return groups.map(({ id, name }) => ({ ...bySlug.get(id), slug: id, name }))
  }, [groups, units])
}
