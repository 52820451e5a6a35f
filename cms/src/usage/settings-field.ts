import type { Field } from 'payload'

/** The part of the settings that decides what is counted. */
export const usageSettingsField: Field = {
  name: 'usage',
  type: 'group',
  label: 'Đếm lượt dùng',
  admin: {
    description:
      'Chỉ đếm tổng số, không lưu ai xem gì. Trang Thống kê cho mọi người xem các con số này.',
  },
  fields: [
    {
      name: 'isOn',
      type: 'checkbox',
      label: 'Đếm lượt dùng',
      defaultValue: true,
    },
    {
      name: 'searchThreshold',
      type: 'number',
      label: 'Từ bao nhiêu vùng mạng cùng tìm một từ thì mới lưu từ đó',
      required: true,
      defaultValue: 5,
      min: 5,
      max: 100,
      admin: {
        description:
          'Từ tìm không ra mà ít vùng mạng tìm hơn số này trong một ngày thì bị bỏ, không lưu ở đâu. Nhiều máy trong một vùng mạng chỉ tính là một, để không ai tự tạo ra từ “nhiều người tìm”.',
      },
    },
  ],
}
