import type { ArrayFieldValidation, Field } from 'payload'
import { array } from 'payload/shared'
import { dayField } from '../platform/fields/dates'
import { writtenNumberField } from '../platform/fields/written-number'
import { pointsFault, type ChartPoint } from '@chung-tay/shared/charts/points-fault'
import { chartTypes, type ChartType } from '@chung-tay/shared/charts/chart-types'

/** Refuses points which the chosen kind of chart cannot show honestly; drafts are left alone. */
const validatePoints: ArrayFieldValidation = (value, options) => {
  const { siblingData } = options
  const { type = 'bar' } = siblingData as { type?: ChartType }
  const points = Array.isArray(value) ? (value as Partial<ChartPoint>[]) : []
  return pointsFault(type, points) ?? array(value, options)
}

/** A field of a point that only some kinds of charts use. Points lie two levels below the kind. */
const onlyFor = (...types: ChartType[]) => ({
  condition: (data: unknown, _: unknown, { path }: { path: readonly (string | number)[] }) =>
    types.includes(typeAt(data, path)),
})

/** The kind of the chart whose field lies at `path`: `type`, or `charts.<row>.type`. */
function typeAt(data: unknown, path: readonly (string | number)[]): ChartType {
  const place = path.slice(0, path.lastIndexOf('points'))
  const owner = place.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    data,
  )
  return (owner as { type?: ChartType } | undefined)?.type ?? 'bar'
}

/**
 * One series of published figures: how they were counted, by whom, when. Figures counted differently
 * never share a series.
 */
export const seriesFields: Field[] = [
  {
    name: 'message',
    type: 'text',
    label: 'Điều người xem cần thấy',
    maxLength: 140,
    admin: {
      description:
        'Một câu trọn ý, thành tiêu đề của biểu đồ. Ví dụ: “Cứ 3 nạn nhân thì 2 người không trình báo”. Chỉ nói điều mà các số bên dưới chứng minh được. Để trống: dùng tên.',
    },
  },
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
        admin: {
          description:
            'So sánh vài mốc: theo thứ tự bạn nhập. Xếp hạng: tự xếp nhiều nhất lên trước. Diễn biến: cần ngày của từng điểm. Bao nhiêu trong bao nhiêu: giá trị 1, trong tổng số 220. Theo nhóm: mỗi nhóm một hình nhỏ, cùng thước đo.',
        },
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
  {
    name: 'criterion',
    type: 'textarea',
    label: 'Cách tính, phạm vi',
    required: true,
    admin: {
      rows: 2,
      description:
        'Ai đếm, đếm gì, ở đâu, trong thời gian nào. Số tính theo cách khác thì lập biểu đồ khác.',
    },
  },
  {
    name: 'points',
    type: 'array',
    label: 'Số liệu',
    labels: { singular: 'Điểm', plural: 'Điểm' },
    minRows: 1,
    maxRows: 40,
    validate: validatePoints,
    admin: { components: { beforeInput: ['/alerts/admin/PasteFigures#PasteFigures'] } },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'label', type: 'text', label: 'Nhãn', required: true },
          writtenNumberField('value', 'Giá trị', { required: true }),
          writtenNumberField('outOf', 'Trong tổng số', {
            min: 1,
            admin: { ...onlyFor('share'), placeholder: '220' },
          }),
          {
            name: 'group',
            type: 'text',
            label: 'Nhóm',
            admin: { ...onlyFor('groups'), placeholder: '18–24 tuổi' },
          },
          dayField('date', 'Ngày', {
            admin: { ...onlyFor('line'), description: 'Ngày của số này, hoặc ngày cuối của kỳ.' },
          }),
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
  admin: {
    description:
      'Chỉ thêm khi có số liệu đã công bố về đúng thủ đoạn này, kèm nguồn. Không có số phù hợp thì không có biểu đồ.',
  },
  fields: [{ name: 'title', type: 'text', label: 'Tên biểu đồ', required: true }, ...seriesFields],
}
