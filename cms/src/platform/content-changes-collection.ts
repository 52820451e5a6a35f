import type { CollectionConfig } from 'payload'
import { isAdmin, nobody } from './access/roles'

const cells = '/platform/admin/ChangeCells'

/** The log of what became public or ceased to be, when and by whom. */
export const ContentChanges: CollectionConfig = {
  slug: 'content-changes',
  labels: { singular: 'Lần thay đổi', plural: 'Nhật ký đăng tin' },
  access: { read: isAdmin, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: 'Hệ thống',
    useAsTitle: 'document',
    defaultColumns: ['createdAt', 'action', 'target', 'document', 'by'],
    description: 'Ai đã đăng, gỡ hay xóa nội dung nào, lúc nào.',
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'action',
      type: 'select',
      label: 'Việc',
      required: true,
      options: [
        { value: 'publish', label: 'Đăng' },
        { value: 'unpublish', label: 'Gỡ' },
        { value: 'delete', label: 'Xóa' },
      ],
    },
    {
      name: 'target',
      type: 'text',
      label: 'Loại nội dung',
      required: true,
      index: true,
      admin: { components: { Cell: `${cells}#ChangeTargetCell` } },
    },
    {
      name: 'document',
      type: 'text',
      label: 'Nội dung',
      required: true,
      admin: { components: { Cell: `${cells}#ChangeDocumentCell` } },
    },
    { name: 'by', type: 'relationship', relationTo: 'users', label: 'Người thực hiện' },
  ],
}
