import type { Payload } from 'payload'

const collection = 'payload-jobs'

/** Work that ended with its process so often is what ends them. */
const mostEnds = 3

type Meta = Record<string, unknown> & { ends?: number }

/**
 * Lets jobs begin again that a process was working on when it ended. Payload itself takes them for being
 * worked on for ever, and schedules none of their kind any more. For whoever alone does the work.
 */
export async function releaseAbandoned(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection,
    where: { and: [{ processing: { equals: true } }, { hasError: { not_equals: true } }] },
    pagination: false,
    depth: 0,
  })
  for (const { id, taskSlug, meta } of docs) {
    const known = (meta ?? {}) as Meta
    const ends = (known.ends ?? 0) + 1
    const isGivenUp = ends > mostEnds
    const data = isGivenUp
      ? { hasError: true, error: { message: `Its process ended ${ends} times while it ran` } }
      : { meta: { ...known, ends } }
    await payload.update({ collection, id, data: { processing: false, ...data }, depth: 0 })
    payload.logger.warn(
      `Job ${taskSlug ?? id}: its process ended while it ran; ${isGivenUp ? 'given up' : 'it begins again'}`,
    )
  }
}
