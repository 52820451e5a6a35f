import type { Field } from 'payload'
import { usualQuietHours } from '@chung-tay/shared/notices/quiet-hours'

const hour = { type: 'number', required: true, min: 0, max: 23 } as const

/** When nobody is woken by a notice. */
export const noticeSettingsField: Field = {
  name: 'notices',
  type: 'group',
  label: 'Giờ yên lặng',
  admin: {
    description:
      'Trong những giờ này tin báo nằm chờ, hết giờ thì đi. Hai số bằng nhau: gửi vào mọi giờ. Thư mà người dân vừa yêu cầu (như thư xác nhận) vẫn đi ngay.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        { ...hour, name: 'quietFrom', label: 'Từ (giờ)', defaultValue: usualQuietHours.from },
        { ...hour, name: 'quietTo', label: 'Đến (giờ)', defaultValue: usualQuietHours.to },
      ],
    },
  ],
}
