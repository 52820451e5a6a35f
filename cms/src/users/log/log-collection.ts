import { isAdmin } from '../../platform/access/roles'
import { logCollection } from '../../platform/database/log-collection'
import { accountActions } from './vocabulary'

/** Every change of an account, its roles, units, password and keys. */
export const AccountLog = logCollection({
  slug: 'account-log',
  labels: { singular: 'Nhật ký tài khoản', plural: 'Nhật ký tài khoản' },
  actions: accountActions,
  read: isAdmin,
  admin: {
    group: 'Hệ thống',
    useAsTitle: 'accountName',
    defaultColumns: ['createdAt', 'byName', 'action', 'accountName', 'detail'],
    description: 'Ai đổi gì ở tài khoản nào. Không ai sửa, xóa được dòng nào.',
    pagination: { defaultLimit: 50 },
  },
  fields: [
    {
      name: 'account',
      type: 'text',
      label: 'Mã tài khoản',
      index: true,
      admin: { disableListColumn: true },
    },
    { name: 'accountName', type: 'text', label: 'Tài khoản' },
  ],
})
