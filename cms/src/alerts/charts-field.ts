import type { Field } from 'payload'
import { dayField } from '../platform/fields/dates'
import { chartTypes } from '@chung-tay/shared/alerts/vocabulary'

/**
 * One series of published figures: how they were counted, by whom, when. Figures counted differently
 * never share a series.
 */
export const seriesFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'type',
        type: 'select',
        label: 'Kiểu',
        required: true,
        defaultValue: 'bar',
        options: [...chartTypes],
      },
      {
        name: 'unit',
        type: 'text',
        label: 'Đơn vị tính',
        required: true,
        admin: { placeholder: 'tỷ đồng' },
      },
    ],
  },
  { name: 'criterion', type: 'text', label: 'Cách tính, phạm vi', required: true },
  {
    name: 'points',
    type: 'array',
    label: 'Số liệu',
    labels: { singular: 'Điểm', plural: 'Điểm' },
    minRows: 1,
    maxRows: 40,
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'label', type: 'text', label: 'Nhãn', required: true },
          { name: 'value', type: 'number', label: 'Giá trị', required: true },
          { name: 'note', type: 'text', label: 'Ghi chú' },
        ],
      },
    ],
  },
  { name: 'source', type: 'text', label: 'Nguồn', required: true },
  { name: 'sourceUrl', type: 'text', label: 'Địa chỉ nguồn' },
  dayField('sourceDate', 'Ngày của nguồn', { required: true }),
]

/** Charts of published statistics beside an alert. */
export const chartsField: Field = {
  name: 'charts',
  type: 'array',
  label: 'Biểu đồ số liệu',
  labels: { singular: 'Biểu đồ', plural: 'Biểu đồ' },
  fields: [{ name: 'title', type: 'text', label: 'Tên biểu đồ', required: true }, ...seriesFields],
}
