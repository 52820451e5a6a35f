import type { Field } from 'payload'

/** The part of the settings about the scam checker. */
export const scamCheckSettingsField: Field = {
  name: 'scamCheck',
  type: 'group',
  label: 'Kiểm tra lừa đảo',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'contestDays',
          type: 'number',
          label: 'Giải quyết khiếu nại trong (ngày làm việc)',
          required: true,
          defaultValue: 5,
          min: 1,
          max: 30,
          admin: { description: 'Quá hạn thì mục bị khiếu nại tự tạm gỡ.' },
        },
        {
          name: 'reportMonths',
          type: 'number',
          label: 'Giữ tin báo của người dân (tháng)',
          required: true,
          defaultValue: 12,
          min: 1,
          max: 60,
        },
      ],
    },
    {
      name: 'bankHotlines',
      type: 'array',
      label: 'Số gọi ngân hàng khóa tài khoản',
      labels: { singular: 'Ngân hàng', plural: 'Ngân hàng' },
      admin: {
        description:
          'Chép từ trang chính thức của ngân hàng. Để trống: người dân được nhắc gọi số in ở mặt sau thẻ.',
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', label: 'Ngân hàng', required: true, maxLength: 40 },
            { name: 'number', type: 'text', label: 'Số', required: true, maxLength: 20 },
          ],
        },
      ],
    },
  ],
}
