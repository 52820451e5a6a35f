import type { Field } from 'payload'
import { dayField } from '../platform/fields/dates'
import { iconOptions } from '../platform/fields/icons'
import { webAddress } from '../platform/fields/web-address'

export const hotlinesField: Field = {
  name: 'hotlines',
  type: 'array',
  label: 'Đường dây nóng',
  labels: { singular: 'Số', plural: 'Số' },
  admin: { description: 'Chỉ ghi số công khai. Hiện ở trang chủ, chạm một lần là gọi.' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'number', type: 'text', label: 'Số', required: true },
        { name: 'name', type: 'text', label: 'Gọi khi', required: true },
        {
          name: 'kind',
          type: 'select',
          label: 'Loại',
          required: true,
          defaultValue: 'support',
          options: [
            { value: 'emergency', label: 'Khẩn cấp' },
            { value: 'support', label: 'Hỗ trợ' },
            { value: 'report', label: 'Phản ánh' },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'note', type: 'text', label: 'Ghi chú' },
        {
          name: 'smsNumber',
          type: 'text',
          label: 'Số nhận tin nhắn (SMS)',
          admin: { description: 'Nếu nơi này nhận tin nhắn. Để trống thì chỉ có nút gọi.' },
          validate: (value: unknown) =>
            !value || /^\+?(\d[ .]?){2,15}\d$/.test(String(value))
              ? true
              : 'Chỉ nhập số điện thoại.',
        },
      ],
    },
  ],
}

export const portalsField: Field = {
  name: 'portals',
  type: 'array',
  label: 'Cổng dịch vụ chính thức',
  labels: { singular: 'Cổng', plural: 'Cổng' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', label: 'Tên', required: true },
        {
          name: 'url',
          type: 'text',
          label: 'Địa chỉ',
          required: true,
          validate: (value: unknown) => webAddress(value, { required: true }),
        },
      ],
    },
    { name: 'note', type: 'text', label: 'Ghi chú' },
  ],
}

export const homeTilesField: Field = {
  name: 'homeTiles',
  type: 'array',
  label: 'Ô trên trang chủ',
  labels: { singular: 'Ô', plural: 'Ô' },
  maxRows: 8,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'label', type: 'text', label: 'Chữ', required: true, maxLength: 40 },
        {
          name: 'target',
          type: 'select',
          label: 'Mở trang',
          required: true,
          options: [
            { value: 'procedures', label: 'Thủ tục' },
            { value: 'contacts', label: 'Liên hệ' },
            { value: 'alerts', label: 'Tin nóng' },
            { value: 'handbook', label: 'Cẩm nang' },
            { value: 'feedback', label: 'Phản ánh' },
            { value: 'tips', label: 'Tố giác tội phạm' },
            { value: 'dossiers', label: 'Tra cứu hồ sơ' },
            { value: 'ratings', label: 'Đánh giá' },
            { value: 'scam-check', label: 'Có phải lừa đảo?' },
            { value: 'scam-help', label: 'Nhận ra kẻ giả danh' },
            { value: 'traffic-fines', label: 'Mức phạt giao thông' },
            { value: 'legal-documents', label: 'Văn bản' },
            { value: 'quiz', label: 'Đố vui pháp luật' },
          ],
        },
        {
          name: 'icon',
          type: 'select',
          label: 'Biểu tượng',
          required: true,
          options: [...iconOptions],
        },
      ],
    },
  ],
}

export const holidaysField: Field = {
  name: 'holidays',
  type: 'array',
  label: 'Ngày nghỉ lễ, ngày làm bù',
  labels: { singular: 'Ngày', plural: 'Ngày' },
  admin: {
    description:
      'Dùng để tính ngày trả kết quả theo ngày làm việc. Thêm khi có thông báo nghỉ lễ hằng năm.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        dayField('date', 'Ngày', { required: true }),
        { name: 'name', type: 'text', label: 'Dịp', required: true },
        {
          name: 'kind',
          type: 'select',
          label: 'Loại',
          required: true,
          defaultValue: 'off',
          options: [
            { value: 'off', label: 'Nghỉ' },
            { value: 'makeup', label: 'Làm bù' },
          ],
        },
      ],
    },
  ],
}
