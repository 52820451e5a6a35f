import type { Field } from 'payload'
import { dayField } from '../platform/fields/dates'
import { writtenNumberField } from '../platform/fields/written-number'
import { channels, timeUnits } from '@chung-tay/shared/procedures/vocabulary'

const validity: Field = {
  type: 'row',
  fields: [
    dayField('validFrom', 'Áp dụng từ ngày'),
    dayField('validTo', 'Đến hết ngày', {
      admin: { description: 'Để trống nếu chưa biết ngày kết thúc.' },
    }),
  ],
}

/** Time limits by case and channel, dated so that a temporary one ends by itself. */
export const processingTimesField: Field = {
  name: 'processingTimes',
  type: 'array',
  label: 'Thời hạn giải quyết',
  labels: { singular: 'Thời hạn', plural: 'Thời hạn' },
  fields: [
    { name: 'label', type: 'text', label: 'Trường hợp', admin: { placeholder: 'Phải xác minh' } },
    {
      type: 'row',
      fields: [
        { name: 'amount', type: 'number', label: 'Số lượng', required: true, min: 0 },
        {
          name: 'unit',
          type: 'select',
          label: 'Đơn vị',
          required: true,
          defaultValue: 'working-days',
          options: [...timeUnits],
        },
        {
          name: 'channel',
          type: 'select',
          label: 'Khi nộp',
          defaultValue: 'any',
          options: channels.map(({ value, label }) => ({ value, label })),
        },
      ],
    },
    { name: 'note', type: 'text', label: 'Ghi chú' },
    validity,
  ],
}

/** Fees by case and channel. An amount of 0 means free of charge. Several may hold at once. */
export const feesField: Field = {
  name: 'fees',
  type: 'array',
  label: 'Lệ phí',
  labels: { singular: 'Mức lệ phí', plural: 'Mức lệ phí' },
  fields: [
    { name: 'label', type: 'text', label: 'Trường hợp', admin: { placeholder: 'Cấp lại do mất' } },
    {
      type: 'row',
      fields: [
        writtenNumberField('amount', 'Số tiền', {
          required: true,
          min: 0,
          admin: { placeholder: '120.000' },
        }),
        writtenNumberField('amountTo', 'Đến (nếu là khoảng)', { min: 0 }),
        {
          name: 'currency',
          type: 'select',
          label: 'Tiền tệ',
          required: true,
          defaultValue: 'VND',
          options: [
            { value: 'VND', label: 'đồng' },
            { value: 'USD', label: 'đô la Mỹ' },
          ],
        },
        {
          name: 'channel',
          type: 'select',
          label: 'Khi nộp',
          defaultValue: 'any',
          options: channels.map(({ value, label }) => ({ value, label })),
        },
      ],
    },
    { name: 'per', type: 'text', label: 'Tính theo', admin: { placeholder: 'một lần, một người' } },
    {
      name: 'condition',
      type: 'text',
      label: 'Điều kiện',
      admin: { placeholder: 'có tài khoản định danh mức 2 đủ điều kiện' },
    },
    {
      name: 'document',
      type: 'relationship',
      relationTo: 'legal-documents',
      label: 'Theo văn bản',
    },
    { name: 'article', type: 'text', label: 'Điều, khoản' },
    validity,
  ],
}
