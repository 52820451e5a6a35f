import { APIError, type CollectionConfig } from 'payload'
import { handlesCases, ownUnitOrCoordinator, nobody } from '../platform/access/roles'
import { channels, factors, opinions } from '@chung-tay/shared/ratings/vocabulary'

/**
 * What people said of a service. Nobody changes or deletes a rating; moderating hides a comment's
 * text and says that it did.
 */
export const Ratings: CollectionConfig = {
  slug: 'ratings',
  labels: { singular: 'Đánh giá', plural: 'Đánh giá hài lòng' },
  access: { read: ownUnitOrCoordinator(), create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  defaultSort: '-createdAt',
  admin: {
    group: 'Tiếp dân',
    hidden: ({ user }) => !handlesCases(user as never),
    hideAPIURL: true,
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'level', 'unit', 'channel', 'comment', 'createdAt'],
    description:
      'Không ai sửa hay xóa được đánh giá. Bình luận xúc phạm, lộ thông tin riêng thì ẩn chữ.',
    components: { beforeListTable: ['/ratings/admin/CrowdedRatings#CrowdedRatings'] },
  },
  hooks: {
    beforeDelete: [
      () => {
        throw new APIError('Đánh giá không xóa được.', 403, undefined, true)
      },
    ],
  },
  fields: [
    { name: 'reference', type: 'text', label: 'Mã', required: true, unique: true },
    { name: 'level', type: 'number', label: 'Mức (1–5)', required: true, min: 1, max: 5 },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      label: 'Đơn vị',
      required: true,
      index: true,
    },
    { name: 'procedure', type: 'relationship', relationTo: 'procedures', label: 'Thủ tục' },
    {
      name: 'factors',
      type: 'group',
      label: 'Năm yếu tố',
      fields: factors.map(({ value, label }) => ({
        name: value,
        label,
        type: 'select' as const,
        options: opinions.map((opinion) => ({ ...opinion })),
      })),
    },
    { name: 'comment', type: 'textarea', label: 'Bình luận' },
    {
      name: 'channel',
      type: 'select',
      label: 'Cách đánh giá',
      required: true,
      options: channels.map((channel) => ({ ...channel })),
    },
    { name: 'month', type: 'text', label: 'Tháng', required: true, index: true },
    { name: 'isCommentHidden', type: 'checkbox', label: 'Đã ẩn bình luận', defaultValue: false },
    { name: 'hiddenReason', type: 'text', label: 'Lý do ẩn' },
    { name: 'hiddenBy', type: 'relationship', relationTo: 'users', label: 'Người ẩn' },
    { name: 'hiddenAt', type: 'date', label: 'Ẩn lúc' },
    {
      name: 'moderate',
      type: 'ui',
      admin: { components: { Field: '/ratings/admin/ModerateField#ModerateField' } },
    },
  ],
}
