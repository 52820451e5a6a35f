import { badFields } from '../../platform/http'
import { idOf } from '../../platform/related-id'
import { mergedInto } from '../merged-cases'
import type { Context, Outcome } from './outcome'

/**
 * Ends a case that tells of the same thing as another: its sender follows the other one from now on.
 * What had been merged into it before goes along.
 * @throws RequestError 400 when the other one does not exist, may not be seen or was merged itself
 */
export async function mergeInto(into: string, { req, found, now }: Context): Promise<Outcome> {
  const { docs } = await req.payload.find({
    collection: 'feedback-cases',
    where: { reference: { equals: into.toUpperCase() } },
    limit: 1,
    pagination: false,
    depth: 0,
    // Nobody merges into a case they may not see.
    overrideAccess: false,
    user: req.user,
    req,
  })
  const [target] = docs
  if (!target || target.id === found.id)
    throw badFields({ into: 'Không có phản ánh nào mang mã này.' })
  if (idOf(target.duplicateOf))
    throw badFields({ into: 'Phản ánh này cũng đã được gộp. Hãy chọn mã gốc.' })
  for (const { id } of await mergedInto(req, found.id)) {
    await req.payload.update({
      collection: 'feedback-cases',
      id,
      data: { duplicateOf: target.id },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  return {
    change: {
      state: 'closed',
      closedAt: now.toISOString(),
      duplicateOf: target.id,
      outcome: 'duplicate',
    },
    event: { type: 'merged', text: target.reference, outcome: 'duplicate' },
  }
}
