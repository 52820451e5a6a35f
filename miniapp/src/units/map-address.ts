import { pointOf, type Placed } from './point-of'

/** Where a place is seen on a map, which is another site; undefined when nobody wrote down where it is. */
export function mapAddress(location: Placed['location']): string | undefined {
  const point = pointOf({ location })
  if (!point) return undefined
  const { latitude, longitude } = point
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=14/${latitude}/${longitude}`
}
