import type { Payload } from 'payload'

export type DemoUnit = { id: string; slug: string; name: string; kind: string }

/** The units that work, as they lie in the database. */
export async function demoUnits(payload: Payload): Promise<DemoUnit[]> {
  const { docs } = await payload.find({
    collection: 'units',
    where: { kind: { not_equals: 'former' } },
    sort: 'slug',
    pagination: false,
    depth: 0,
  })
  return docs.map(({ id, slug, name, kind }) => ({ id, slug, name, kind }))
}

/** @throws Error when the content has no such unit. */
export function unitNamed(units: readonly DemoUnit[], slug: string): DemoUnit {
  const unit = units.find((each) => each.slug === slug)
  if (!unit) throw new Error(`The demonstration has no unit "${slug}".`)
  return unit
}
