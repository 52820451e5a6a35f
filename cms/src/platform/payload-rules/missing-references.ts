import type { PayloadRequest } from 'payload'
import type { References } from './check-data'
import type { Problems } from './check-where'

/**
 * Which documents referred to do not exist, as problems by path. SQLite fails on them when it stores;
 * MongoDB would keep a reference to nothing.
 */
export async function missingReferences(
  req: PayloadRequest,
  references: References,
): Promise<Problems> {
  const problems: Problems = {}
  for (const [collection, ids] of references) {
    const { docs } = await req.payload.find({
      collection: collection as Parameters<typeof req.payload.find>[0]['collection'],
      where: { id: { in: [...ids.keys()] } },
      pagination: false,
      depth: 0,
      select: {},
      req,
    })
    for (const { id } of docs) ids.delete(String(id))
    for (const paths of ids.values())
      for (const path of paths) problems[path] = 'Nội dung được chọn không còn nữa. Hãy chọn lại.'
  }
  return problems
}
