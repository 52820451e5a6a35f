import type { Unit } from '@chung-tay/shared/payload-types'

/** Where a place is seen on a map, which is another site; undefined when nobody wrote down where it is. */
export function mapAddress(location: Unit['location'] | null): string | undefined {
  const { latitude, longitude } = location ?? {}
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=14/${latitude}/${longitude}`
}
