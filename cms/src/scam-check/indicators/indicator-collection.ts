import { banks, indicatorSources, scamForms } from '@chung-tay/shared/scam-check'
import { APIError, type CollectionConfig, type Field } from 'payload'
import { hasRole, isEditor, nobody } from '../../platform/access/roles'
import { dayField } from '../../platform/fields/dates'
import { indicatorKindOptions, indicatorStates } from '../vocabulary'
import { keepFacts, place, tellTerm } from './indicator-hooks'

const closed = { create: nobody, update: nobody }
const kept = (field: Field): Field =>
  ({ ...field, access: closed, admin: { readOnly: true, position: 'sidebar' } }) as Field

/**
 * Telephone numbers, accounts, links and apps that fraudsters use. One member of staff proposes, another
 * lists; what is listed changes only by being taken down.
 */
export const ScamIndicators: CollectionConfig = {
  slug: 'scam-indicators',
  labels: { singular: 'Dấu hiệu lừa đảo', plural: 'Danh sách dấu hiệu lừa đảo' },
  access: { read: isEditor, create: isEditor, update: isEditor, delete: nobody },
  defaultSort: '-createdAt',
  lockDocuments: false,
  admin: {
    group: 'Chống lừa đảo',
    hidden: ({ user }) => !hasRole(user as never, 'admin', 'editor'),
    hideAPIURL: true,
    useAsTitle: 'value',
    defaultColumns: ['value', 'kind', 'form', 'state', 'confirmedOn', 'expiresOn'],
    listSearchableFields: ['value', 'canonical'],
    description:
      'Một người đề nghị, người khác duyệt ở trang “Duyệt dấu hiệu lừa đảo”. Đã công bố thì không sửa được, chỉ gỡ.',
    components: { beforeListTable: ['/scam-check/admin/DeskLink#DeskLink'] },
  },
  hooks: {
    beforeChange: [keepFacts, place],
    afterChange: [tellTerm],
    beforeDelete: [
      () => {
        throw new APIError('Không xóa, hãy gỡ để người dân thấy đã gỡ.', 403, undefined, true)
      },
    ],
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: 'Loại',
          required: true,
          options: [...indicatorKindOptions],
        },
        {
          name: 'bank',
          type: 'select',
          label: 'Ngân hàng',
          options: [...banks],
          admin: { condition: ({ kind }) => kind === 'account' },
        },
      ],
    },
    {
      name: 'value',
      type: 'text',
      label: 'Số, đường link, tên gói',
      required: true,
      maxLength: 2048,
      admin: { description: 'Chép đúng nguyên văn. Hệ thống tự đưa về một cách viết.' },
    },
    {
      name: 'form',
      type: 'select',
      label: 'Dùng để lừa thế nào',
      required: true,
      options: scamForms.map(({ value, label }) => ({ value, label })),
    },
    {
      name: 'source',
      type: 'select',
      label: 'Ai xác minh',
      required: true,
      options: indicatorSources.map(({ value, label }) => ({ value, label })),
    },
    {
      name: 'evidence',
      type: 'textarea',
      label: 'Căn cứ (nội bộ)',
      required: true,
      maxLength: 2000,
      admin: { description: 'Số văn bản, vụ việc, biên bản. Người dân không thấy.' },
    },
    dayField('confirmedOn', 'Ngày xác minh', { required: true }),
    dayField('expiresOn', 'Hết hạn công bố'),
    {
      name: 'actions',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/scam-check/admin/StateActions#StateActions' },
      },
    },
    kept({
      name: 'state',
      type: 'select',
      label: 'Trạng thái',
      required: true,
      defaultValue: 'pending',
      index: true,
      options: [...indicatorStates],
    }),
    kept({ name: 'canonical', type: 'text', label: 'Cách viết chuẩn', unique: true, index: true }),
    kept({ name: 'proposedBy', type: 'relationship', relationTo: 'users', label: 'Người đề nghị' }),
    kept({ name: 'reviewedBy', type: 'relationship', relationTo: 'users', label: 'Người duyệt' }),
    kept({ name: 'listedAt', type: 'date', label: 'Công bố lúc' }),
    kept({ name: 'withdrawnAt', type: 'date', label: 'Gỡ lúc' }),
    kept({ name: 'withdrawnReason', type: 'text', label: 'Lý do gỡ' }),
    kept({ name: 'fileName', type: 'text', label: 'Nhập từ tệp' }),
    { name: 'batch', type: 'text', index: true, access: closed, admin: { hidden: true } },
    { name: 'bucket', type: 'text', index: true, access: closed, admin: { hidden: true } },
    { name: 'digests', type: 'text', access: closed, admin: { hidden: true } },
  ],
}
