import { r as fold } from './text-wkNry6Ps.js'
import { ht as relatedAll } from './ui-BkTNSg5-.js'
// src/units/match-units.ts
/**
 * Units whose name, area, alias or former name holds every word of the query, whatever the
 * diacritics. A unit that no longer exists comes only when it is searched for by name.
 */
function matchUnits(units, query) {
  const words = fold(query).split(' ').filter(Boolean)
  if (words.length === 0) return units.filter(isActive).map((unit) => ({ unit }))
  const holds = (text) => {
    const folded = fold(text)
    return words.every((word) => folded.includes(word))
  }
  return units.flatMap((unit) => {
    if (holds([unit.name, unit.area, unit.code].filter(Boolean).join(' '))) return [{ unit }]
    const alias = unit.aliases?.find(holds)
    if (alias)
      return [
        {
          unit,
          via: alias,
        },
      ]
    const former = unit.formerNames?.find(({ name, district }) =>
      holds(`${name} ${district ?? ''}`),
    )
    return former
      ? [
          {
            unit,
            via: formerName(former),
          },
        ]
      : []
  })
}
var isActive = (unit) => unit.kind !== 'former'
/** "phường Hiến Nam, thành phố Hưng Yên". */
function formerName({ name, district }) {
  return district ? `${name}, ${district}` : name
}
/** Units that handle a field of procedures. */
function unitsForField(units, fieldSlug) {
  return units.filter((unit) =>
    relatedAll(unit.procedureFields).some(({ slug }) => slug === fieldSlug),
  )
}
export { matchUnits as n, unitsForField as r, formerName as t }
