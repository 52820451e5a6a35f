import type { Field } from 'payload'
import { env } from '../platform/env'

/** Whether people may take their things along by their Zalo account; off until staff turn it on. */
export const identitySettingsField: Field = {
  name: 'identity',
  type: 'group',
  label: 'Tài khoản Zalo của người dân',
  fields: [
    {
      name: 'isCarryingOffered',
      type: 'checkbox',
      label: 'Cho người dân mang danh sách theo dõi sang máy khác',
      defaultValue: false,
      admin: {
        description:
          'Chỉ trong Zalo, và chỉ với người tự bật ở trang Của tôi. Danh sách được mã hóa ngay trên máy của họ; máy chủ không đọc được. Cần máy chủ hỏi được Zalo (xem dòng dưới).',
      },
    },
    {
      name: 'isZaloAsked',
      type: 'checkbox',
      label: 'Máy chủ hỏi được Zalo',
      virtual: true,
      admin: {
        readOnly: true,
        description: 'Tự bật khi người vận hành đặt ZALO_APP_ID và ZALO_APP_SECRET.',
      },
      hooks: { afterRead: [() => env.zaloGraph !== undefined] },
    },
  ],
}
