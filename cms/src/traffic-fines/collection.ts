import type { CollectionConfig } from 'payload'
import { legalBasisField } from '../legal-documents'
import { contentCollection } from '../platform/content-collection'
import { dayField } from '../platform/fields/dates'
import { provenanceField } from '../platform/fields/provenance'
import { slugField } from '../platform/fields/slug'
import { writtenNumberField } from '../platform/fields/written-number'
import { fineTopics, vehicles } from '@chung-tay/shared/traffic-fines/vocabulary'

type Range = { fineFrom?: number | null; suspendFrom?: number | null }

/** A whole number up to `most`, and not below the field `from` where it ends a range. */
const whole =
  (most: number, from?: keyof Range) =>
  (value: number | null | undefined, { siblingData }: { siblingData: unknown }) => {
    if (typeof value !== 'number') return true
    if (!Number.isInteger(value) || value < 0 || value > most)
      return `Ghi số nguyên từ 0 đến ${most.toLocaleString('vi-VN')}.`
    const least = from && (siblingData as Range)[from]
    return !from || (typeof least === 'number' && value >= least)
      ? true
      : 'Ghi số không nhỏ hơn ô “Từ”.'
  }

/** Beyond these somebody typed a zero too many. */
const mostFine = 2_000_000_000
const mostPoints = 12
const mostMonths = 60

const moneyCell = '/traffic-fines/admin/MoneyCell#MoneyCell'

const notBeforeStart = (value: unknown, { siblingData }: { siblingData: unknown }) => {
  const { validFrom } = siblingData as { validFrom?: string | null }
  const isBefore = value && validFrom && new Date(value as string) < new Date(validFrom)
  return isBefore ? 'Ghi ngày không trước ngày áp dụng.' : true
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
        writtenNumberField('fineFrom', 'Phạt tiền từ (đồng)', {
          validate: whole(mostFine),
          admin: { placeholder: '4.000.000', components: { Cell: moneyCell } },
        }),
        writtenNumberField('fineTo', 'Đến (đồng)', {
          validate: whole(mostFine, 'fineFrom'),
          admin: { placeholder: '6.000.000', components: { Cell: moneyCell } },
        }),
        { name: 'isWarning', type: 'checkbox', label: 'Chỉ phạt cảnh cáo', defaultValue: false },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'points',
          type: 'number',
          label: 'Trừ điểm bằng lái',
          validate: whole(mostPoints),
        },
        {
          name: 'suspendFrom',
          type: 'number',
          label: 'Tước bằng lái từ (tháng)',
          validate: whole(mostMonths),
        },
        {
          name: 'suspendTo',
          type: 'number',
          label: 'Đến (tháng)',
          validate: whole(mostMonths, 'suspendFrom'),
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
          validate: notBeforeStart,
          admin: { description: 'Để trống khi mức này đang áp dụng.' },
        }),
      ],
    },
    { name: 'keywords', type: 'text', hasMany: true, label: 'Từ khóa tìm kiếm' },
    legalBasisField,
    provenanceField,
  ],
})
