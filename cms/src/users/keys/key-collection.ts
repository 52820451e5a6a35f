import type { CollectionConfig } from 'payload'
import { isAdmin, nobody } from '../../platform/access/roles'
import { keyEndings } from './vocabulary'

const moment = { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } as const

/**
 * Keys with which programs sign in as an account. Only a hash is stored: a key is shown once, when it is
 * issued. A key that ended stays in the list, with when and why.
 */
export const ApiKeys: CollectionConfig = {
  slug: 'api-keys',
  labels: { singular: 'Khóa của chương trình', plural: 'Khóa của chương trình' },
  access: { read: isAdmin, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    group: 'Hệ thống',
    useAsTitle: 'name',
    defaultColumns: ['name', 'accountName', 'hint', 'createdAt', 'lastUsedAt', 'endedAt'],
    description:
      'Chương trình khác (ví dụ phần mềm một cửa) đăng nhập bằng khóa, với quyền của một tài khoản. Khóa hết hiệu lực khi tài khoản đổi mật khẩu.',
    components: { beforeListTable: ['/users/keys/admin/IssueKey#IssueKey'] },
  },
  fields: [
    {
      name: 'end',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/users/keys/admin/EndKey#EndKey' },
      },
    },
    { name: 'name', type: 'text', label: 'Dùng cho', required: true },
    // Text, not a relationship: the line outlives the account.
    {
      name: 'account',
      type: 'text',
      label: 'Mã tài khoản',
      required: true,
      index: true,
      admin: { disableListColumn: true },
    },
    { name: 'accountName', type: 'text', label: 'Tài khoản', required: true },
    { name: 'hint', type: 'text', label: 'Ký tự cuối' },
    { name: 'issuedByName', type: 'text', label: 'Người cấp' },
    { name: 'hash', type: 'text', required: true, unique: true, index: true, hidden: true },
    { name: 'lastUsedAt', type: 'date', label: 'Dùng lần cuối', admin: { date: moment } },
    { name: 'endedAt', type: 'date', label: 'Hết hiệu lực lúc', admin: { date: moment } },
    {
      name: 'ending',
      type: 'select',
      label: 'Vì sao hết hiệu lực',
      options: keyEndings.map(({ value, label }) => ({ value, label })),
    },
  ],
}
