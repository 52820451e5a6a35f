import { weekdays } from '@chung-tay/shared/calendar'
import type { Field } from 'payload'
import { dayField } from './dates'

const clock = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === '' ||
  /^([01]\d|2[0-3]):[0-5]\d$/.test(String(value))
    ? true
    : 'Nhập giờ dạng 07:30.'

/** Weekly hours and the days that differ from them (holidays, make-up days). */
export const openingHoursFields: Field[] = [
  {
    name: 'openingHours',
    type: 'array',
    label: 'Giờ làm việc',
    labels: { singular: 'Khung giờ', plural: 'Khung giờ' },
    fields: [
      {
        name: 'days',
        type: 'select',
        label: 'Ngày trong tuần',
        hasMany: true,
        required: true,
        options: weekdays.map(({ value, label }) => ({ value, label })),
      },
      { name: 'opens', type: 'text', label: 'Mở', required: true, validate: clock },
      { name: 'closes', type: 'text', label: 'Đóng', required: true, validate: clock },
    ],
  },
  {
    name: 'hoursExceptions',
    type: 'array',
    label: 'Ngày khác thường',
    labels: { singular: 'Ngày', plural: 'Ngày' },
    fields: [
      dayField('date', 'Ngày', { required: true }),
      { name: 'closed', type: 'checkbox', label: 'Nghỉ cả ngày', defaultValue: true },
      { name: 'opens', type: 'text', label: 'Mở', validate: clock },
      { name: 'closes', type: 'text', label: 'Đóng', validate: clock },
      { name: 'note', type: 'text', label: 'Ghi chú' },
    ],
  },
]
