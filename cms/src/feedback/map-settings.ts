import { tileOrigin, tileUrlProblem } from '@chung-tay/shared/feedback/map'
import type { Setting } from '@chung-tay/shared/payload-types'
import type { Field } from 'payload'

type Siblings = { tileUrl?: string | null }

/** Where the pictures of the map come from on which a place is chosen; without them there is no map. */
export const mapSettingsField: Field = {
  name: 'map',
  type: 'group',
  label: 'Bản đồ để chọn chỗ',
  admin: {
    description:
      'Để trống thì không có bản đồ, người dân vẫn dùng “Vị trí của tôi”. Máy chủ bản đồ thấy địa chỉ mạng của người mở bản đồ và vùng họ xem: hãy dùng máy chủ của mình hoặc nơi có thỏa thuận.',
  },
  fields: [
    {
      name: 'tileUrl',
      type: 'text',
      label: 'Địa chỉ ảnh bản đồ',
      maxLength: 300,
      admin: { description: 'Dạng https://ban-do.vi-du.vn/{z}/{x}/{y}.png, chỉ một máy chủ.' },
      hooks: {
        beforeValidate: [({ value }) => (typeof value === 'string' ? value.trim() : value)],
      },
      validate: (value: unknown) => tileUrlProblem(typeof value === 'string' ? value : '') ?? true,
    },
    {
      name: 'attribution',
      type: 'text',
      label: 'Ghi nguồn bản đồ',
      maxLength: 120,
      admin: { description: 'Hiện ở góc bản đồ, ví dụ: © những người đóng góp OpenStreetMap.' },
      validate: (value: unknown, { siblingData }: { siblingData: Siblings }) =>
        value || !siblingData?.tileUrl ? true : 'Hãy ghi nguồn: giấy phép của bản đồ đòi hỏi.',
    },
    {
      name: 'maxZoom',
      type: 'number',
      label: 'Mức phóng lớn nhất',
      min: 10,
      max: 22,
      defaultValue: 18,
    },
  ],
}

/** The server of the map's pictures: the only other site whose pictures pages may show. */
export function imageOrigins(settings: Setting): string[] {
  const origin = tileOrigin(settings.feedback?.map?.tileUrl ?? '')
  return origin ? [origin] : []
}
