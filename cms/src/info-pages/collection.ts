import type { CollectionConfig } from 'payload'
import { contentCollection } from '../platform/content-collection'
import { provenanceField } from '../platform/fields/provenance'
import { slugField } from '../platform/fields/slug'

export const Pages: CollectionConfig = contentCollection({
  slug: 'pages',
  labels: { singular: 'Trang', plural: 'Trang giới thiệu' },
  titleField: 'title',
  listColumns: ['title', 'slug', '_status', 'updatedAt'],
  pagePath: '/trang/:slug',
  references: ['title', 'slug'],
  description: 'Giới thiệu, quyền riêng tư, cách dùng.',
  fields: [
    { name: 'title', type: 'text', label: 'Tiêu đề', required: true },
    slugField('title'),
    { name: 'summary', type: 'textarea', label: 'Tóm tắt', maxLength: 300 },
    { name: 'body', type: 'richText', label: 'Nội dung', required: true },
    provenanceField,
  ],
})
