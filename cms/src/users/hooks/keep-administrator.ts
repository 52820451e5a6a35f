import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  type TypeWithID,
} from 'payload'
import type { User } from '@chung-tay/shared/payload-types'

/** Refuses to take the role of administrator from the last one. */
export const keepAdministrator: CollectionBeforeValidateHook<User & TypeWithID> = async ({
  data,
  originalDoc,
  req,
}) => {
  const staysOne = !data?.roles || data.roles.includes('admin')
  if (originalDoc?.roles?.includes('admin') && !staysOne) await mustLeaveOne(req, originalDoc.id)
  return data
}

/** Refuses to delete the last administrator. */
export const keepAdministratorAccount: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const found = await req.payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  if (found?.roles?.includes('admin')) await mustLeaveOne(req, String(id))
}

/**
 * There is another administrator, who stays one: their account is written too, so that two who take
 * the role from each other at the same moment cannot both succeed on MongoDB.
 */
async function mustLeaveOne(req: PayloadRequest, without: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ roles: { in: ['admin'] } }, { id: { not_equals: without } }] },
    sort: 'id',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (!docs[0])
    throw new APIError(
      'Đây là quản trị hệ thống duy nhất. Hãy giao vai trò này cho một người khác trước.',
      409,
      undefined,
      true,
    )
  await req.payload.db.updateOne({
    collection: 'users',
    id: docs[0].id,
    data: { updatedAt: new Date().toISOString() },
    req,
    returning: false,
  })
}
