import type { CollectionConfig } from 'payload'
import { contentCollection } from '../platform/content-collection'
import { dayField } from '../platform/fields/dates'
import { openingHoursFields } from '../platform/fields/opening-hours'
import { provenanceField } from '../platform/fields/provenance'
import { sampleField } from '../platform/fields/sample'
import { slugField } from '../platform/fields/slug'
import { unitKinds } from '@chung-tay/shared/units/vocabulary'

export const Units: CollectionConfig = contentCollection({
  slug: 'units',
  labels: { singular: 'Đơn vị', plural: 'Đơn vị' },
  titleField: 'name',
  listColumns: ['name', 'kind', 'parent', 'isSample', '_status'],
  pagePath: '/lien-he/:slug',
  references: ['name', 'slug', 'kind', 'area'],
  description:
    'Công an tỉnh, các phòng, công an xã phường; cả đơn vị cũ để tên cũ vẫn dẫn tới nơi mới.',
  isLongList: true,
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Tên đơn vị',
      required: true,
      maxLength: 160,
      admin: { placeholder: 'Công an phường Phố Hiến' },
    },
    slugField('name'),
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', label: 'Loại', required: true, options: [...unitKinds] },
        { name: 'code', type: 'text', label: 'Ký hiệu', admin: { placeholder: 'PC06' } },
        { name: 'area', type: 'text', label: 'Địa bàn', admin: { placeholder: 'phường Phố Hiến' } },
      ],
    },
    {
      name: 'poster',
      type: 'ui',
      admin: { components: { Field: '/ratings/admin/PosterLink#PosterLink' } },
    },
    { name: 'parent', type: 'relationship', relationTo: 'units', label: 'Trực thuộc' },
    { name: 'summary', type: 'textarea', label: 'Đơn vị này giúp được việc gì' },
    {
      name: 'procedureFields',
      type: 'relationship',
      relationTo: 'procedure-fields',
      hasMany: true,
      label: 'Lĩnh vực giải quyết',
      filterOptions: { kind: { equals: 'field' } },
    },
    { name: 'address', type: 'text', label: 'Địa chỉ' },
    {
      name: 'location',
      type: 'group',
      label: 'Vị trí trên bản đồ',
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'latitude', type: 'number', label: 'Vĩ độ', min: 8, max: 24 },
            { name: 'longitude', type: 'number', label: 'Kinh độ', min: 102, max: 118 },
          ],
        },
        {
          name: 'isApproximate',
          type: 'checkbox',
          label: 'Vị trí gần đúng (trung tâm địa bàn)',
          defaultValue: false,
        },
      ],
    },
    ...openingHoursFields,
    {
      name: 'formerNames',
      type: 'array',
      label: 'Tên cũ, xã phường cũ đã nhập vào',
      labels: { singular: 'Tên cũ', plural: 'Tên cũ' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'name',
              type: 'text',
              label: 'Tên cũ',
              required: true,
              admin: { placeholder: 'phường Hiến Nam' },
            },
            { name: 'district', type: 'text', label: 'Huyện, thành phố cũ' },
            dayField('until', 'Đến ngày'),
          ],
        },
      ],
    },
    { name: 'aliases', type: 'text', hasMany: true, label: 'Cách gọi khác' },
    {
      type: 'row',
      fields: [dayField('validFrom', 'Hoạt động từ'), dayField('validTo', 'Đến ngày')],
    },
    {
      name: 'succeededBy',
      type: 'relationship',
      relationTo: 'units',
      hasMany: true,
      label: 'Nay là',
      admin: { description: 'Đơn vị tiếp nhận nhiệm vụ. Người tìm tên cũ được dẫn tới đây.' },
    },
    sampleField,
    provenanceField,
  ],
})
