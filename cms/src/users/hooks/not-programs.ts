import { APIError, type CollectionAfterLogoutHook } from 'payload'
import { isProgram } from '../../platform/access/actor'

/** Payload calls this before it ends sessions: a program's key ends none, least of all its account's. */
export const notPrograms: CollectionAfterLogoutHook = ({ req }) => {
  if (isProgram(req.user))
    throw new APIError('Khóa của chương trình không có phiên để đăng xuất.', 403, undefined, true)
}
