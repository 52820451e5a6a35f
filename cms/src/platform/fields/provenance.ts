import type { Field } from 'payload'
import { webAddress } from './web-address'

/** Where a fact was read, when it was last checked, and whether somebody must look at it again. */
export const provenanceField: Field = {
  name: 'provenance',
  type: 'group',
  label: 'Nguồn và đối chiếu',
  admin: {
    description: 'Mỗi thông tin cần có nguồn và ngày kiểm tra. Người dân thấy ngày kiểm tra.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'source', type: 'text', label: 'Nguồn', required: true, admin: { width: '60%' } },
        {
          name: 'checkedAt',
          type: 'date',
          label: 'Ngày kiểm tra',
          required: true,
          admin: {
            width: '40%',
            date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
          },
        },
      ],
    },
    {
      name: 'sourceUrl',
      type: 'text',
      label: 'Địa chỉ nguồn (nếu có)',
      validate: (value: unknown) => webAddress(value),
    },
    {
      name: 'needsReview',
      type: 'checkbox',
      label: 'Cần đối chiếu lại',
      defaultValue: false,
      index: true,
      admin: {
        description:
          'Hệ thống tự đánh dấu khi văn bản được viện dẫn hết hiệu lực. Bỏ dấu sau khi đã kiểm tra.',
      },
    },
    {
      name: 'reviewReason',
      type: 'textarea',
      label: 'Lý do cần đối chiếu',
      admin: { condition: (_, sibling) => Boolean(sibling?.needsReview) },
    },
  ],
}
