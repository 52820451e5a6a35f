import type { CollectionConfig } from 'payload'
import { legalBasisField } from '../legal-documents'
import { contentCollection } from '../platform/content-collection'
import { provenanceField } from '../platform/fields/provenance'
import { slugField } from '../platform/fields/slug'
import { feesField, processingTimesField } from './dated-fields'
import {
  channels,
  documentForms,
  levels,
  onlineLevels,
} from '@chung-tay/shared/procedures/vocabulary'

export const Procedures: CollectionConfig = contentCollection({
  slug: 'procedures',
  labels: { singular: 'Thủ tục', plural: 'Thủ tục' },
  titleField: 'title',
  listColumns: ['title', 'field', 'level', '_status', 'updatedAt'],
  pagePath: '/thu-tuc/:slug',
  references: ['title', 'slug'],
  description: 'Thủ tục hành chính: ai làm, cần gì, ở đâu, bao lâu, bao nhiêu tiền.',
  isLongList: true,
  fields: [
    { name: 'title', type: 'text', label: 'Tên thủ tục', required: true, maxLength: 200 },
    slugField('title'),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Tóm tắt',
          fields: [
            {
              name: 'summary',
              type: 'textarea',
              label: 'Trả lời ngắn',
              required: true,
              maxLength: 400,
              admin: {
                description:
                  'Một, hai câu: thủ tục này để làm gì, khi nào cần. Viết như nói với người 60 tuổi.',
              },
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'field',
                  type: 'relationship',
                  relationTo: 'procedure-fields',
                  label: 'Lĩnh vực',
                  required: true,
                  filterOptions: { kind: { equals: 'field' } },
                },
                {
                  name: 'lifeEvents',
                  type: 'relationship',
                  relationTo: 'procedure-fields',
                  hasMany: true,
                  label: 'Sự kiện trong đời',
                  filterOptions: { kind: { equals: 'life-event' } },
                },
              ],
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'code',
                  type: 'text',
                  label: 'Mã thủ tục (Cổng DVC quốc gia)',
                  admin: { placeholder: '2.001195' },
                },
                {
                  name: 'level',
                  type: 'select',
                  label: 'Nơi giải quyết',
                  required: true,
                  hasMany: true,
                  options: levels.map(({ value, label }) => ({ value, label })),
                },
              ],
            },
            {
              name: 'anyUnit',
              type: 'checkbox',
              label: 'Làm ở nơi nào cũng được, không phụ thuộc nơi cư trú',
              defaultValue: false,
            },
            { name: 'whoMayApply', type: 'textarea', label: 'Ai được làm' },
            {
              name: 'beforeYouStart',
              type: 'array',
              label: 'Trước khi bắt đầu',
              labels: { singular: 'Điều cần biết', plural: 'Điều cần biết' },
              fields: [{ name: 'text', type: 'textarea', label: 'Nội dung', required: true }],
            },
            { name: 'result', type: 'text', label: 'Kết quả nhận được' },
            {
              name: 'keywords',
              type: 'text',
              hasMany: true,
              label: 'Từ khóa tìm kiếm',
              admin: {
                description: 'Cách người dân gọi thủ tục này: tên cũ, tiếng lóng, viết tắt.',
              },
            },
          ],
        },
        {
          label: 'Cần mang gì, làm thế nào',
          fields: [
            {
              name: 'documents',
              type: 'array',
              label: 'Giấy tờ cần có',
              labels: { singular: 'Giấy tờ', plural: 'Giấy tờ' },
              fields: [
                {
                  name: 'name',
                  type: 'text',
                  label: 'Tên giấy tờ',
                  required: true,
                  admin: {
                    description:
                      'Bắt đầu bằng “Không phải”, “Không cần” thì hiện thành câu, không có ô đánh dấu.',
                  },
                },
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'form',
                      type: 'select',
                      label: 'Dạng',
                      defaultValue: 'any',
                      options: documentForms.map(({ value, label }) => ({ value, label })),
                    },
                    { name: 'copies', type: 'number', label: 'Số bản', min: 1, max: 20 },
                    {
                      name: 'channel',
                      type: 'select',
                      label: 'Khi nộp',
                      defaultValue: 'any',
                      options: channels.map(({ value, label }) => ({ value, label })),
                    },
                  ],
                },
                {
                  name: 'onlyWhen',
                  type: 'text',
                  label: 'Chỉ khi',
                  admin: { placeholder: 'làm cho con dưới 14 tuổi' },
                },
                { name: 'note', type: 'text', label: 'Ghi chú' },
              ],
            },
            {
              name: 'steps',
              type: 'array',
              label: 'Các bước',
              labels: { singular: 'Bước', plural: 'Bước' },
              fields: [
                { name: 'title', type: 'text', label: 'Việc cần làm', required: true },
                { name: 'detail', type: 'textarea', label: 'Chi tiết' },
                {
                  name: 'channel',
                  type: 'select',
                  label: 'Áp dụng khi nộp',
                  defaultValue: 'any',
                  options: channels.map(({ value, label }) => ({ value, label })),
                },
              ],
            },
            {
              name: 'forms',
              type: 'array',
              label: 'Mẫu tờ khai',
              labels: { singular: 'Mẫu', plural: 'Mẫu' },
              fields: [
                { name: 'code', type: 'text', label: 'Ký hiệu', admin: { placeholder: 'CT01' } },
                { name: 'name', type: 'text', label: 'Tên mẫu', required: true },
                { name: 'file', type: 'upload', relationTo: 'media', label: 'Tệp' },
                { name: 'url', type: 'text', label: 'Địa chỉ tải (nếu không có tệp)' },
              ],
            },
          ],
        },
        {
          label: 'Thời hạn, lệ phí, trực tuyến',
          fields: [
            processingTimesField,
            feesField,
            { name: 'feeNote', type: 'textarea', label: 'Lưu ý về lệ phí' },
            {
              name: 'online',
              type: 'group',
              label: 'Nộp trực tuyến',
              fields: [
                {
                  name: 'level',
                  type: 'select',
                  label: 'Mức độ',
                  required: true,
                  defaultValue: 'none',
                  options: [...onlineLevels],
                },
                { name: 'url', type: 'text', label: 'Địa chỉ nộp' },
                { name: 'note', type: 'textarea', label: 'Lưu ý' },
              ],
            },
          ],
        },
        {
          label: 'Hỏi đáp, riêng từng nơi',
          fields: [
            {
              name: 'faq',
              type: 'array',
              label: 'Câu hỏi thường gặp',
              labels: { singular: 'Câu hỏi', plural: 'Câu hỏi' },
              fields: [
                { name: 'question', type: 'text', label: 'Câu hỏi', required: true },
                { name: 'answer', type: 'textarea', label: 'Trả lời', required: true },
              ],
            },
            {
              name: 'localNotes',
              type: 'array',
              label: 'Riêng tại địa phương',
              labels: { singular: 'Lưu ý', plural: 'Lưu ý' },
              admin: {
                description:
                  'Điều chỉ đúng ở một đơn vị: ngày tiếp dân, địa điểm tạm, cách lấy số thứ tự…',
              },
              fields: [
                {
                  name: 'unit',
                  type: 'relationship',
                  relationTo: 'units',
                  label: 'Đơn vị',
                  required: true,
                },
                { name: 'note', type: 'textarea', label: 'Lưu ý', required: true },
              ],
            },
          ],
        },
        { label: 'Căn cứ, nguồn', fields: [legalBasisField, provenanceField] },
      ],
    },
  ],
})
