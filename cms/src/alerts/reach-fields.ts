import type { Field } from 'payload'
import { dayField } from '../platform/fields/dates'
import { selfCheckStepField } from './self-check-step'
import { audiences } from '@chung-tay/shared/alerts/vocabulary'

/** Whom an alert concerns, where, and how long it is news. */
export const reachFields: Field[] = [
  {
    name: 'audiences',
    type: 'select',
    hasMany: true,
    label: 'Ai cần chú ý',
    defaultValue: ['everyone'],
    options: [...audiences],
    admin: { description: 'Người đọc lọc tin theo mục này. “Mọi người” hiện ở mọi lựa chọn.' },
  },
  {
    name: 'areas',
    type: 'relationship',
    relationTo: 'units',
    hasMany: true,
    label: 'Xã, phường cần chú ý',
    filterOptions: { kind: { equals: 'commune' } },
    admin: {
      description:
        'Để trống: cả tỉnh. Có chọn: người ở nơi đó thấy tin này trước trên trang chủ, nơi khác không thấy ở đó.',
    },
  },
  {
    type: 'row',
    fields: [
      dayField('currentUntil', 'Còn thời sự đến hết ngày', {
        admin: { description: 'Để trống: 90 ngày kể từ ngày cảnh báo.', width: '50%' },
      }),
      selfCheckStepField,
    ],
  },
]
