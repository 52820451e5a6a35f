import type { CheckboxField } from 'payload'

/** Marks data that stands in for a real desk; the page says so to everyone who reads it. */
export const sampleField: CheckboxField = {
  name: 'isSample',
  type: 'checkbox',
  label: 'Dữ liệu mẫu',
  defaultValue: false,
  admin: {
    position: 'sidebar',
    description:
      'Đang dùng thông tin mẫu. Trang hiển thị rõ cho người dân. Bỏ dấu khi đã nhập thông tin thật.',
  },
}
