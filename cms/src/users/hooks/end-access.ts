import type { CollectionBeforeChangeHook, CollectionBeforeLoginHook, TypeWithID } from 'payload'
import type { User } from '@chung-tay/shared/payload-types'
import { RequestError } from '../../platform/http'
import { isDeactivated } from '../status'

/** Before an account is stored as deactivated: its sessions end, and links in letters open nothing. */
export const endAccess: CollectionBeforeChangeHook<User & TypeWithID> = ({ data }) =>
  isDeactivated(data)
    ? { ...data, sessions: [], resetPasswordToken: null, resetPasswordExpiration: null }
    : data

/** After the password was found to be right: whoever does not know it learns nothing about the account. */
export const refuseDeactivated: CollectionBeforeLoginHook<User & TypeWithID> = ({ user }) => {
  if (isDeactivated(user))
    throw new RequestError({
      status: 403,
      code: 'DEACTIVATED',
      message:
        'Tài khoản này đã ngừng hoạt động. Cần dùng lại, hãy liên hệ quản trị hệ thống của đơn vị bạn.',
    })
}
