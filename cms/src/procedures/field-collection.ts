import type { CollectionConfig } from 'payload'
import { contentCollection } from '../platform/content-collection'
import { slugField } from '../platform/fields/slug'
import { iconOptions } from '../platform/fields/icons'

/** Ways to group procedures: the administrative field, or the event in life that leads to one. */
export const ProcedureFields: CollectionConfig = contentCollection({
  slug: 'procedure-fields',
  labels: { singular: 'Lĩnh vực, sự kiện', plural: 'Lĩnh vực và sự kiện' },
  titleField: 'name',
  listColumns: ['name', 'kind', 'order', '_status'],
  pagePath: '/thu-tuc/nhom/:slug',
  references: ['name', 'slug', 'kind', 'icon'],
  description: 'Các nhóm để người dân tìm thủ tục: theo lĩnh vực hoặc theo sự kiện trong đời.',
  fields: [
    { name: 'name', type: 'text', label: 'Tên nhóm', required: true, maxLength: 80 },
    slugField('name'),
    {
      name: 'kind',
      type: 'select',
      label: 'Loại nhóm',
      required: true,
      defaultValue: 'field',
      options: [
        { value: 'field', label: 'Lĩnh vực' },
        { value: 'life-event', label: 'Sự kiện trong đời' },
      ],
    },
    { name: 'summary', type: 'text', label: 'Mô tả ngắn', maxLength: 160 },
    {
      name: 'icon',
      type: 'select',
      label: 'Biểu tượng',
      required: true,
      defaultValue: 'document',
      options: [...iconOptions],
    },
    {
      name: 'order',
      type: 'number',
      label: 'Thứ tự',
      defaultValue: 100,
      admin: { position: 'sidebar' },
    },
  ],
})
