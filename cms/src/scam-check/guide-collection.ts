import { checkGuide } from '@chung-tay/shared/scam-check'
import type { CollectionConfig, Field } from 'payload'
import type { ScamGuide } from '@chung-tay/shared/payload-types'
import { contentCollection } from '../platform/content-collection'
import { provenanceField } from '../platform/fields/provenance'
import { slugField } from '../platform/fields/slug'
import { invalidFields } from '../platform/http/invalid-fields'

const key = (label: string): Field => ({
  name: 'key',
  type: 'text',
  label,
  required: true,
  maxLength: 40,
  validate: (value: unknown) =>
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(value ?? ''))
      ? true
      : 'Chữ thường không dấu, số, gạch nối. Ví dụ: doi-tien',
})
const target = (name: string, label: string): Field => ({
  name,
  type: 'text',
  label,
  required: true,
  admin: { width: '50%', description: 'Tên của câu hỏi hoặc kết luận đi tới.' },
})

/** The questions of "Có phải lừa đảo không?", as a decision table. */
export const ScamGuides: CollectionConfig = contentCollection({
  slug: 'scam-guides',
  labels: { singular: 'Bộ câu hỏi', plural: 'Có phải lừa đảo không?' },
  titleField: 'title',
  listColumns: ['title', 'slug', '_status', 'updatedAt'],
  pagePath: '/kiem-tra-lua-dao',
  references: ['title', 'slug'],
  description:
    'Bảng hỏi – đáp cho người đang bị gọi, nhắn. Khi đăng, hệ thống kiểm tra: mọi đường đều tới kết luận, không đi vòng, nhiều nhất 5 câu.',
  hooks: {
    beforeChange: [
      ({ data, originalDoc, req }) => {
        if (data._status !== 'published') return data
        // Scheduled publishing brings nothing but the new status.
        const { entries, questions, verdicts } = { ...originalDoc, ...data } as Partial<ScamGuide>
        const problems = checkGuide({
          entries: entries ?? [],
          questions: questions ?? [],
          verdicts: verdicts ?? [],
        })
        if (problems.length === 0) return data
        throw invalidFields(
          req,
          'scam-guides',
          problems.map(({ message }) => ({ path: 'questions', message })),
        )
      },
    ],
  },
  fields: [
    { name: 'title', type: 'text', label: 'Tên', required: true, maxLength: 120 },
    slugField('title'),
    { name: 'lead', type: 'textarea', label: 'Lời mở đầu', required: true, maxLength: 300 },
    {
      name: 'entries',
      type: 'array',
      label: 'Chuyện gì đang xảy ra? (màn hình đầu)',
      labels: { singular: 'Tình huống', plural: 'Tình huống' },
      maxRows: 7,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'label', type: 'text', label: 'Chữ trên nút', required: true, maxLength: 60 },
            target('target', 'Đi tới'),
          ],
        },
      ],
    },
    {
      name: 'questions',
      type: 'array',
      label: 'Câu hỏi có – không',
      labels: { singular: 'Câu hỏi', plural: 'Câu hỏi' },
      fields: [
        key('Tên câu hỏi'),
        { name: 'text', type: 'text', label: 'Câu hỏi', required: true, maxLength: 160 },
        { name: 'help', type: 'textarea', label: 'Giải thích ngắn', maxLength: 240 },
        {
          type: 'row',
          fields: [target('yes', 'Trả lời CÓ thì tới'), target('no', 'Trả lời KHÔNG thì tới')],
        },
        {
          name: 'unsure',
          type: 'select',
          label: 'Không chắc thì coi như',
          required: true,
          defaultValue: 'yes',
          options: [
            { value: 'yes', label: 'Có' },
            { value: 'no', label: 'Không' },
          ],
        },
      ],
    },
    {
      name: 'verdicts',
      type: 'array',
      label: 'Kết luận',
      labels: { singular: 'Kết luận', plural: 'Kết luận' },
      fields: [
        key('Tên kết luận'),
        {
          name: 'tone',
          type: 'select',
          label: 'Mức độ',
          required: true,
          options: [
            { value: 'danger', label: 'Lừa đảo' },
            { value: 'caution', label: 'Cần cảnh giác' },
            { value: 'calm', label: 'Chưa thấy dấu hiệu' },
          ],
        },
        { name: 'title', type: 'text', label: 'Kết luận bằng lời', required: true, maxLength: 120 },
        { name: 'why', type: 'textarea', label: 'Vì sao', required: true, maxLength: 400 },
        {
          name: 'steps',
          type: 'array',
          label: 'Mười phút tới làm gì',
          labels: { singular: 'Việc', plural: 'Việc' },
          minRows: 1,
          maxRows: 7,
          fields: [{ name: 'text', type: 'text', label: 'Việc', required: true, maxLength: 200 }],
        },
        {
          name: 'showsBanks',
          type: 'checkbox',
          label: 'Hiện số gọi ngân hàng',
          defaultValue: false,
        },
        {
          name: 'message',
          type: 'textarea',
          label: 'Lời nhắn gửi người thân',
          required: true,
          maxLength: 400,
        },
        {
          name: 'alerts',
          type: 'relationship',
          relationTo: 'alerts',
          hasMany: true,
          label: 'Thủ đoạn giống thế này',
        },
      ],
    },
    provenanceField,
  ],
})
