import type { Procedure } from '@chung-tay/shared/payload-types'
import { related, relatedAll, type UnitCard } from '../platform/content'

/** The unit that handles a procedure for somebody: their commune's where communes do it, else the province's department for the field. */
export function whichDesk(
  procedure: Procedure,
  units: readonly UnitCard[],
  commune: UnitCard | undefined,
): UnitCard | undefined {
  if (procedure.level.includes('commune')) return commune
  return departmentFor(procedure, units)
}

/** The province's department that handles the procedure's field. */
export function departmentFor(
  procedure: Procedure,
  units: readonly UnitCard[],
): UnitCard | undefined {
  const field = related(procedure.field)?.slug
  const handles = (unit: UnitCard) =>
    relatedAll(unit.procedureFields).some(({ slug }) => slug === field)
  return (
    units.find((unit) => unit.kind === 'department' && handles(unit)) ??
    units.find(({ kind }) => kind === 'province')
  )
}
