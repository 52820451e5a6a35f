import type { CollectionConfig } from 'payload'
import { legalBasisField } from '../legal-documents'
import { contentCollection } from '../platform/content-collection'
import { provenanceField } from '../platform/fields/provenance'
import { slugField } from '../platform/fields/slug'

export const Handbook: CollectionConfig = contentCollection({
  slug: 'handbook',
  labels: { singular: 'Mục cẩm nang', plural: 'Cẩm nang' },
  titleField: 'title',
  listColumns: ['title', 'field', '_status', 'updatedAt'],
  pagePath: '/cam-nang/:slug',
  references: ['title', 'slug'],
  description: 'Khó khăn người dân hay gặp và cách gỡ.',
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Câu hỏi',
      required: true,
      maxLength: 200,
      admin: { placeholder: 'Vân tay mờ, không quét được thì làm thế nào?' },
    },
    slugField('title'),
    { name: 'summary', type: 'textarea', label: 'Trả lời ngắn', required: true, maxLength: 400 },
    { name: 'body', type: 'richText', label: 'Hướng dẫn đầy đủ' },
    {
      name: 'field',
      type: 'relationship',
      relationTo: 'procedure-fields',
      label: 'Lĩnh vực',
      filterOptions: { kind: { equals: 'field' } },
    },
    {
      name: 'relatedProcedures',
      type: 'relationship',
      relationTo: 'procedures',
      hasMany: true,
      label: 'Thủ tục liên quan',
    },
    { name: 'keywords', type: 'text', hasMany: true, label: 'Từ khóa tìm kiếm' },
    legalBasisField,
    provenanceField,
  ],
})
