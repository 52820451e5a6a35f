import type { TableColumn } from '../table'
import { described } from './described'
import { readHours, writeHours, type Hours } from './hours-text'

/** The weekly hours of `openingHoursFields`. */
export function hoursColumn(): TableColumn {
  return {
    ...described({
      path: 'openingHours',
      title: 'Giờ làm việc',
      hint: 'Ngày trong tuần, dấu hai chấm, giờ; nhiều khung giờ cách nhau bằng dấu phẩy, nhóm ngày khác bằng dấu chấm phẩy. Ghi tắt được: T2-T6: 7h30-11h30, 13h30-17h. Trực suốt: Hằng ngày: cả ngày',
      example: 'Thứ Hai–Thứ Sáu: 07:30–11:30, 13:30–17:00',
    }),
    isProse: true,
    show: ({ openingHours }) => writeHours((openingHours as Hours | null | undefined) ?? []),
    read(text) {
      const hours = readHours(text)
      return Array.isArray(hours) ? (document) => void (document.openingHours = hours) : hours
    },
    clear: (document) => void (document.openingHours = []),
  }
}
