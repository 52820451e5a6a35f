import type { CollectionConfig } from 'payload'
import { contentCollection } from '../platform/content-collection'
import { dayField } from '../platform/fields/dates'
import { phoneNumber } from '../platform/fields/phone-number'
import { openingHoursFields } from '../platform/fields/opening-hours'
import { provenanceField } from '../platform/fields/provenance'
import { sampleField } from '../platform/fields/sample'
import { slugField } from '../platform/fields/slug'
import { contactKinds, phoneTypes } from '@chung-tay/shared/units/vocabulary'

export const Contacts: CollectionConfig = contentCollection({
  slug: 'contacts',
  labels: { singular: 'Đầu mối liên hệ', plural: 'Đầu mối liên hệ' },
  titleField: 'label',
  listColumns: ['label', 'unit', 'kind', 'assuredAt', 'isSample', '_status'],
  pagePath: '/lien-he',
  references: ['label', 'slug'],
  description:
    'Bàn tiếp nhận, trực ban, đường dây nóng của từng đơn vị. Không ghi tên, số riêng của cán bộ.',
  fields: [
    {
      name: 'label',
      type: 'text',
      label: 'Tên đầu mối',
      required: true,
      admin: { placeholder: 'Bộ phận tiếp nhận hồ sơ căn cước' },
    },
    slugField('label'),
    {
      type: 'row',
      fields: [
        {
          name: 'unit',
          type: 'relationship',
          relationTo: 'units',
          label: 'Thuộc đơn vị',
          required: true,
        },
        { name: 'kind', type: 'select', label: 'Loại', required: true, options: [...contactKinds] },
      ],
    },
    {
      name: 'procedureFields',
      type: 'relationship',
      relationTo: 'procedure-fields',
      hasMany: true,
      label: 'Lĩnh vực tiếp nhận',
      filterOptions: { kind: { equals: 'field' } },
    },
    {
      name: 'phones',
      type: 'array',
      label: 'Số điện thoại',
      labels: { singular: 'Số', plural: 'Số' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'number', type: 'text', label: 'Số', required: true, validate: phoneNumber },
            {
              name: 'type',
              type: 'select',
              label: 'Loại',
              required: true,
              options: [...phoneTypes],
            },
            { name: 'note', type: 'text', label: 'Ghi chú' },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'zaloUrl',
          type: 'text',
          label: 'Liên kết Zalo',
          admin: { placeholder: 'https://zalo.me/…' },
        },
        { name: 'email', type: 'email', label: 'Thư điện tử' },
        { name: 'website', type: 'text', label: 'Trang web' },
      ],
    },
    { name: 'place', type: 'text', label: 'Chỗ tiếp (phòng, tầng, quầy)' },
    ...openingHoursFields,
    { name: 'note', type: 'textarea', label: 'Ghi chú' },
    {
      name: 'order',
      type: 'number',
      label: 'Thứ tự',
      defaultValue: 100,
      admin: { position: 'sidebar' },
    },
    dayField('assuredAt', 'Ngày xác nhận còn đúng', { admin: { position: 'sidebar' } }),
    sampleField,
    provenanceField,
  ],
})
