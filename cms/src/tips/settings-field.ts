import type { Field } from 'payload'
import { receivingField } from './receiving-field'

const whole = { type: 'number', required: true, min: 1 } as const

const basis = (name: string, defaultValue: string): Field => ({
  name,
  type: 'text',
  label: 'Căn cứ',
  required: true,
  defaultValue,
  admin: { description: 'Đối chiếu với văn bản đang có hiệu lực.' },
})

/** The part of the settings that says by when crime tips are handled and how long they are kept. */
export const tipSettingsField: Field = {
  name: 'tips',
  type: 'group',
  label: 'Tin báo, tố giác về tội phạm',
  fields: [
    receivingField,
    {
      name: 'defaultUnit',
      type: 'relationship',
      relationTo: 'units',
      label: 'Đơn vị nhận khi người gửi không chọn',
      admin: {
        description: 'Đơn vị này cần có khóa đang dùng. Nếu không, lấy đơn vị đầu tiên có khóa.',
      },
    },
    {
      name: 'exitUrl',
      type: 'text',
      label: 'Nút thoát nhanh mở trang',
      required: true,
      defaultValue: 'https://vi.wikipedia.org/',
      admin: { description: 'Một trang vô hại mà ai cũng hay mở.' },
      validate: (value: unknown) =>
        /^https:\/\/[^\s"'<>]+$/.test(String(value ?? ''))
          ? true
          : 'Nhập địa chỉ bắt đầu bằng https://',
    },
    {
      ...whole,
      name: 'keyWaitDays',
      label: 'Chờ sau khi tài khoản bị đặt lại mật khẩu mới được đề nghị khóa (ngày)',
      defaultValue: 7,
      min: 3,
      max: 60,
      admin: {
        description:
          'Ai đó đặt lại mật khẩu của cán bộ rồi đăng nhập thay họ thì chưa lấy được khóa ngay: đồng nghiệp kịp thấy trong nhật ký tin báo.',
      },
    },
    {
      type: 'row',
      fields: [
        {
          ...whole,
          name: 'classifyHours',
          label: 'Phân loại trong (giờ)',
          defaultValue: 24,
          max: 168,
        },
        basis('classifyBasis', 'Thông tư liên tịch 01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC'),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          ...whole,
          name: 'resolveDays',
          label: 'Kiểm tra, xác minh, quyết định trong (ngày)',
          defaultValue: 20,
          max: 365,
        },
        basis('resolveBasis', 'Bộ luật Tố tụng hình sự 101/2015/QH13, điều 147 khoản 1'),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          ...whole,
          name: 'extensionMonths',
          label: 'Mỗi lần gia hạn tối đa (tháng)',
          defaultValue: 2,
          max: 12,
        },
        { ...whole, name: 'maxExtensions', label: 'Số lần gia hạn', defaultValue: 2, max: 10 },
        basis('extensionBasis', 'Bộ luật Tố tụng hình sự 101/2015/QH13, điều 147 khoản 2'),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          ...whole,
          name: 'remindHours',
          label: 'Nhắc trước hạn quyết định (giờ)',
          defaultValue: 72,
          max: 720,
        },
        {
          ...whole,
          name: 'retainMonths',
          label: 'Xóa sau khi kết thúc (tháng)',
          defaultValue: 24,
          max: 240,
          admin: {
            description:
              'Cán bộ được báo trước 15 ngày, xuất hồ sơ ra tệp mã hóa nếu cần lưu theo quy định.',
          },
        },
      ],
    },
  ],
}
