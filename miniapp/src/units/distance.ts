import type { UnitCard } from '../platform/content'
import { pointOf, type Place } from './point-of'

const earthRadiusKm = 6371

/** Kilometres between two places as the crow flies (haversine formula). */
export function distanceKm(a: Place, b: Place): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const dLat = radians(b.latitude - a.latitude)
  const dLon = radians(b.longitude - a.longitude)
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLon / 2) ** 2
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(h))
}

export type NearUnit = { unit: UnitCard; km: number }

/** The nearest units whose place is known, nearest first. */
export function nearestUnits(units: readonly UnitCard[], here: Place, count = 5): NearUnit[] {
  return units
    .flatMap((unit) => {
      const point = pointOf(unit)
      if (unit.kind === 'former' || !point) return []
      return [{ unit, km: distanceKm(here, point) }]
    })
    .sort((a, b) => a.km - b.km)
    .slice(0, count)
}

/** "khoảng 800 m", "khoảng 3 km". */
export function distanceText(km: number): string {
  return km < 1
    ? `khoảng ${Math.max(100, Math.round(km * 10) * 100)} m`
    : `khoảng ${Math.round(km)} km`
}
