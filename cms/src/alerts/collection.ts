import type { CollectionConfig } from 'payload'
import { legalBasisField } from '../legal-documents'
import { contentCollection } from '../platform/content-collection'
import { dayField } from '../platform/fields/dates'
import { provenanceField } from '../platform/fields/provenance'
import { slugField } from '../platform/fields/slug'
import { announceAlert, forgetAlert } from './announce-alert'
import { chartsField } from './charts-field'
import { reachFields } from './reach-fields'
import { scamGroups, severities } from '@chung-tay/shared/alerts/vocabulary'

export const Alerts: CollectionConfig = contentCollection({
  slug: 'alerts',
  labels: { singular: 'Tin nóng', plural: 'Tin nóng trên không gian mạng' },
  titleField: 'title',
  listColumns: ['title', 'severity', 'issuedAt', '_status'],
  pagePath: '/tin-nong/:slug',
  references: ['title', 'slug', 'summary', 'severity', 'issuedAt'],
  hooks: { afterChange: [announceAlert], afterDelete: [forgetAlert] },
  description: 'Cảnh báo lừa đảo: dấu hiệu nhận biết, việc cần làm, số liệu có nguồn.',
  isLongList: true,
  fields: [
    { name: 'title', type: 'text', label: 'Tiêu đề', required: true, maxLength: 160 },
    slugField('title'),
    { name: 'summary', type: 'textarea', label: 'Tóm tắt', required: true, maxLength: 400 },
    {
      type: 'row',
      fields: [
        {
          name: 'severity',
          type: 'select',
          label: 'Mức độ',
          required: true,
          defaultValue: 'warning',
          options: [...severities],
        },
        {
          name: 'group',
          type: 'select',
          label: 'Nhóm thủ đoạn',
          required: true,
          options: [...scamGroups],
        },
        dayField('issuedAt', 'Ngày cảnh báo', { required: true, index: true }),
      ],
    },
    { name: 'scamForm', type: 'text', label: 'Tên thủ đoạn', required: true },
    ...reachFields,
    { name: 'image', type: 'upload', relationTo: 'media', label: 'Hình minh họa' },
    {
      name: 'howItWorks',
      type: 'array',
      label: 'Kẻ gian làm thế nào',
      labels: { singular: 'Bước', plural: 'Bước' },
      fields: [{ name: 'text', type: 'textarea', label: 'Nội dung', required: true }],
    },
    {
      name: 'signs',
      type: 'array',
      label: 'Dấu hiệu nhận biết',
      labels: { singular: 'Dấu hiệu', plural: 'Dấu hiệu' },
      required: true,
      minRows: 1,
      fields: [{ name: 'text', type: 'textarea', label: 'Nội dung', required: true }],
    },
    {
      name: 'whatToDo',
      type: 'array',
      label: 'Việc cần làm',
      labels: { singular: 'Việc', plural: 'Việc' },
      required: true,
      minRows: 1,
      fields: [{ name: 'text', type: 'textarea', label: 'Nội dung', required: true }],
    },
    {
      name: 'ifVictim',
      type: 'array',
      label: 'Nếu đã mắc lừa',
      labels: { singular: 'Việc', plural: 'Việc' },
      fields: [{ name: 'text', type: 'textarea', label: 'Nội dung', required: true }],
    },
    { name: 'body', type: 'richText', label: 'Nội dung thêm' },
    chartsField,
    { name: 'keywords', type: 'text', hasMany: true, label: 'Từ khóa tìm kiếm' },
    legalBasisField,
    provenanceField,
    {
      name: 'reactionCounts',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/alerts/admin/ReactionCounts#ReactionCounts' },
      },
    },
  ],
})
