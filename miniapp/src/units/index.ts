export { OpenBadge } from './OpenBadge'
export { matchUnits, type UnitMatch } from './match-units'
export { nearestUnits, distanceText } from './distance'
