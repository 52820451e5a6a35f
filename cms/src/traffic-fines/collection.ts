import type { CollectionConfig } from 'payload'
import { legalBasisField } from '../legal-documents'
import { contentCollection } from '../platform/content-collection'
import { dayField } from '../platform/fields/dates'
import { provenanceField } from '../platform/fields/provenance'
import { slugField } from '../platform/fields/slug'
import { fineTopics, vehicles } from '@chung-tay/shared/traffic-fines/vocabulary'

type Range = { fineFrom?: number | null; suspendFrom?: number | null }

const notBelow =
  (name: keyof Range) =>
  (value: number | null | undefined, { siblingData }: { siblingData: unknown }) => {
    const from = (siblingData as Range)[name]
    if (typeof value !== 'number') return true
    return typeof from === 'number' && value >= from ? true : 'Ghi số không nhỏ hơn ô “Từ”.'
  }

/** One traffic offence with one kind of vehicle: what it costs and what it does to the licence. */
export const TrafficFines: CollectionConfig = contentCollection({
  slug: 'traffic-fines',
  labels: { singular: 'Mức phạt', plural: 'Mức phạt giao thông' },
  titleField: 'title',
  listColumns: ['title', 'vehicle', 'fineFrom', 'fineTo', 'points', '_status'],
  pagePath: '/muc-phat/:slug',
  references: ['title', 'slug'],
  description:
    'Mỗi mục một lỗi của một loại xe. Mức phạt đổi thì ghi “Đến hết ngày” cho mục cũ và lập mục mới.',
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Lỗi gì, xe gì',
      required: true,
      maxLength: 160,
      admin: { placeholder: 'Xe máy vượt đèn đỏ' },
    },
    slugField('title'),
    {
      type: 'row',
      fields: [
        {
          name: 'vehicle',
          type: 'select',
          label: 'Ai bị phạt',
          required: true,
          index: true,
          options: [...vehicles],
        },
        {
          name: 'topic',
          type: 'select',
          label: 'Nhóm lỗi',
          required: true,
          options: [...fineTopics],
        },
        { name: 'order', type: 'number', label: 'Thứ tự', defaultValue: 100 },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'fineFrom', type: 'number', label: 'Phạt tiền từ (đồng)', min: 0 },
        {
          name: 'fineTo',
          type: 'number',
          label: 'Đến (đồng)',
          min: 0,
          validate: notBelow('fineFrom'),
        },
        { name: 'isWarning', type: 'checkbox', label: 'Chỉ phạt cảnh cáo', defaultValue: false },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'points', type: 'number', label: 'Trừ điểm bằng lái', min: 0, max: 12 },
        { name: 'suspendFrom', type: 'number', label: 'Tước bằng lái từ (tháng)', min: 0 },
        {
          name: 'suspendTo',
          type: 'number',
          label: 'Đến (tháng)',
          min: 0,
          validate: notBelow('suspendFrom'),
        },
      ],
    },
    {
      name: 'more',
      type: 'textarea',
      label: 'Nói thêm',
      maxLength: 400,
      admin: { description: 'Ai không bị phạt, tái phạm thì sao. Câu ngắn.' },
    },
    {
      type: 'row',
      fields: [
        dayField('validFrom', 'Áp dụng từ ngày', { required: true }),
        dayField('validTo', 'Đến hết ngày', {
          admin: { description: 'Để trống khi mức này đang áp dụng.' },
        }),
      ],
    },
    { name: 'keywords', type: 'text', hasMany: true, label: 'Từ khóa tìm kiếm' },
    legalBasisField,
    provenanceField,
  ],
})
