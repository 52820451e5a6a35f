import type { PayloadRequest } from 'payload'

const prefix = 'quiz-questions/'

/**
 * Slugs of the questions that came with the starter content. They and their answers stand in the
 * sources, for everybody: there is nothing about them to keep.
 */
export async function starterSlugs(req: PayloadRequest): Promise<ReadonlySet<string>> {
  const { docs } = await req.payload.find({
    collection: 'seed-records',
    where: { name: { like: prefix } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Set(
    docs.flatMap(({ name }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])),
  )
}
