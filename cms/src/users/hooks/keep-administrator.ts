import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  type TypeWithID,
} from 'payload'
import type { User } from '@chung-tay/shared/payload-types'
import { activeAccounts, isDeactivated } from '../status'

type Account = Pick<User, 'roles' | 'status'>

const isAdministrator = ({ roles, status }: Partial<Account>): boolean =>
  roles?.includes('admin') === true && !isDeactivated({ status })

/** Refuses to take the role of administrator from the last one, and to deactivate them. */
export const keepAdministrator: CollectionBeforeValidateHook<User & TypeWithID> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data || !originalDoc || !isAdministrator(originalDoc)) return data
  const { roles = originalDoc.roles, status = originalDoc.status } = data
  if (!isAdministrator({ roles, status })) await mustLeaveOne(req, originalDoc.id)
  return data
}

/** No account is removed, by nobody: what they did would have no name. */
export const keepAccount: CollectionBeforeDeleteHook = () => {
  throw new APIError(
    'Tài khoản không xóa được: nhật ký còn cần tên. Hãy chuyển sang “Ngừng hoạt động”.',
    403,
    undefined,
    true,
  )
}

/**
 * There is another administrator, who stays one: their account is written too, so that two who take
 * the role from each other at the same moment cannot both succeed on MongoDB.
 */
async function mustLeaveOne(req: PayloadRequest, without: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      and: [{ roles: { in: ['admin'] } }, activeAccounts, { id: { not_equals: without } }],
    },
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
