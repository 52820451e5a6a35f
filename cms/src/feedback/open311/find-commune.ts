import { fold } from '@chung-tay/shared/text'
import type { PayloadRequest } from 'payload'
import type { Unit } from '@chung-tay/shared/payload-types'

type Place = { lat?: number; long?: number; address?: string }
type Commune = Pick<Unit, 'id' | 'slug' | 'name' | 'area' | 'location'>

/** No commune is wider than this; farther away the point lies in another province. */
const maxKilometres = 25

/** The commune police of a place: the one named in the address, else the nearest to the point. */
export async function findCommune(
  req: PayloadRequest,
  { lat, long, address }: Place,
): Promise<Commune | undefined> {
  const { docs } = await req.payload.find({
    collection: 'units',
    where: { and: [{ kind: { equals: 'commune' } }, { _status: { equals: 'published' } }] },
    pagination: false,
    depth: 0,
    select: { slug: true, name: true, area: true, location: true },
    req,
  })
  const communes = docs as Commune[]
  const text = fold(address ?? '')
  const named = text
    ? communes.find(({ area, name }) => text.includes(fold(area ?? name)))
    : undefined
  if (named || lat === undefined || long === undefined) return named
  const near = communes
    .map((commune) => ({ commune, kilometres: distance(commune, lat, long) }))
    .sort((a, b) => a.kilometres - b.kilometres)[0]
  return near && near.kilometres <= maxKilometres ? near.commune : undefined
}

/** Kilometres on a plane, which is near enough within a province. */
function distance({ location }: Commune, lat: number, long: number): number {
  if (!location?.latitude || !location.longitude) return Infinity
  const x = (location.longitude - long) * Math.cos((lat * Math.PI) / 180)
  return Math.hypot(x, location.latitude - lat) * 111.2
}
