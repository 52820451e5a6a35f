import type { CollectionConfig } from 'payload'
import { contentCollection } from '../platform/content-collection'
import { dayField } from '../platform/fields/dates'
import { provenanceField } from '../platform/fields/provenance'
import { slugField } from '../platform/fields/slug'
import { flagCitations } from './flag-citations'
import { documentStatuses, documentTypes } from '@chung-tay/shared/legal-documents/vocabulary'

export const LegalDocuments: CollectionConfig = contentCollection({
  slug: 'legal-documents',
  labels: { singular: 'Văn bản pháp luật', plural: 'Văn bản pháp luật' },
  titleField: 'title',
  listColumns: ['number', 'title', 'type', 'status', 'effectiveFrom', '_status'],
  pagePath: '/van-ban/:slug',
  references: ['number', 'title', 'slug', 'type', 'status', 'effectiveFrom', 'effectiveTo'],
  description: 'Luật, nghị định, thông tư được viện dẫn trong thủ tục, cẩm nang và câu hỏi.',
  hooks: { afterChange: [flagCitations] },
  isLongList: true,
  fields: [
    { name: 'title', type: 'text', label: 'Tên văn bản', required: true, maxLength: 300 },
    slugField('number'),
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'text',
          label: 'Số hiệu',
          required: true,
          unique: true,
          index: true,
          admin: { placeholder: '26/2023/QH15', width: '34%' },
        },
        {
          name: 'type',
          type: 'select',
          label: 'Loại',
          required: true,
          options: [...documentTypes],
          admin: { width: '33%' },
        },
        {
          name: 'issuer',
          type: 'text',
          label: 'Cơ quan ban hành',
          required: true,
          admin: { width: '33%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        dayField('issuedAt', 'Ngày ban hành'),
        dayField('effectiveFrom', 'Có hiệu lực từ', { required: true }),
        dayField('effectiveTo', 'Hết hiệu lực từ', {
          admin: { description: 'Từ ngày này văn bản không còn hiệu lực.' },
        }),
      ],
    },
    {
      name: 'status',
      type: 'select',
      label: 'Tình trạng',
      required: true,
      defaultValue: 'in-force',
      index: true,
      options: [...documentStatuses],
      admin: {
        position: 'sidebar',
        description: 'Tự cập nhật mỗi ngày theo ngày hiệu lực.',
      },
    },
    {
      name: 'summary',
      type: 'textarea',
      label: 'Nội dung chính',
      admin: { description: 'Hai, ba câu dễ hiểu: văn bản này nói về điều gì với người dân.' },
    },
    {
      name: 'amendedBy',
      type: 'relationship',
      relationTo: 'legal-documents',
      hasMany: true,
      label: 'Được sửa đổi, bổ sung bởi',
    },
    {
      name: 'replacedBy',
      type: 'relationship',
      relationTo: 'legal-documents',
      hasMany: true,
      label: 'Được thay thế bởi',
    },
    { name: 'officialUrl', type: 'text', label: 'Địa chỉ toàn văn chính thức' },
    { name: 'keywords', type: 'text', hasMany: true, label: 'Từ khóa tìm kiếm' },
    provenanceField,
  ],
})
