export type Place = { latitude: number; longitude: number }

/** What may have a place on the map: as units come, either number may be missing. */
export type Placed = {
  location?: { latitude?: number | null; longitude?: number | null } | null
}

/** Where a unit is, in degrees; undefined when nobody wrote it down. */
export function pointOf({ location }: Placed): Place | undefined {
  const { latitude, longitude } = location ?? {}
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined
  return { latitude, longitude }
}
