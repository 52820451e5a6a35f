import type { UnitCard } from '../../platform/content'
import { usePreferences } from '../../platform/preferences'

/** The person's own commune, if they chose one and it is one still. */
export function useMyPlace(units: readonly UnitCard[] | undefined): UnitCard | undefined {
  const { preferences } = usePreferences()
  return units?.find(({ slug, kind }) => slug === preferences.commune && kind === 'commune')
}
