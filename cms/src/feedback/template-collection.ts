import type { CollectionConfig } from 'payload'
import { slugField } from '../platform/fields/slug'
import { handlesCases, hasRole } from '../platform/access/roles'

/** Ready words for officers, by what they are about to do. */
export const FeedbackTemplates: CollectionConfig = {
  slug: 'feedback-templates',
  labels: { singular: 'Mẫu trả lời', plural: 'Mẫu trả lời phản ánh' },
  access: {
    read: ({ req }) => handlesCases(req.user),
    create: ({ req }) => hasRole(req.user, 'coordinator'),
    update: ({ req }) => hasRole(req.user, 'coordinator'),
    delete: ({ req }) => hasRole(req.user, 'coordinator'),
  },
  admin: {
    group: 'Tiếp dân',
    hidden: ({ user }) => !handlesCases(user as never),
    useAsTitle: 'name',
    defaultColumns: ['name', 'action', 'updatedAt'],
    description:
      'Trong mẫu có thể dùng {{ma}} (số vụ việc), {{don_vi}} (đơn vị xử lý), {{han}} (hạn trả lời).',
  },
  fields: [
    { name: 'name', type: 'text', label: 'Tên mẫu', required: true, unique: true, maxLength: 80 },
    slugField('name'),
    {
      name: 'action',
      type: 'select',
      label: 'Dùng khi',
      required: true,
      options: [
        { value: 'assign', label: 'Phân công' },
        { value: 'forward', label: 'Chuyển cơ quan khác' },
        { value: 'ask', label: 'Hỏi thêm' },
        { value: 'answer', label: 'Trả lời' },
        { value: 'close', label: 'Kết thúc' },
        { value: 'reopen', label: 'Mở lại' },
      ],
    },
    { name: 'text', type: 'textarea', label: 'Nội dung', required: true, maxLength: 3000 },
  ],
}
