import { toDay, toOption, type Column, type Wrong } from '../../platform/imports'
import type { Cell } from '../../platform/tables'
import type { DossierRow } from '@chung-tay/shared/dossiers/contract'
import { dossierStates } from '@chung-tay/shared/dossiers/vocabulary'

/** The columns of an import file, as staff see them. */
export const columns: readonly Column<DossierRow>[] = [
  {
    field: 'number',
    title: 'Số hồ sơ',
    hint: 'Như trên giấy hẹn, ví dụ H33.12.08-261124-0231',
    isNeeded: true,
    read: notADay,
  },
  {
    field: 'identityDigits',
    title: '4 số cuối số định danh',
    hint: 'Đúng 4 chữ số',
    read: (text) => text.padStart(4, '0'),
  },
  {
    field: 'birthDay',
    title: 'Ngày sinh',
    hint: 'ngày/tháng/năm; cần một trong hai cột này',
    read: toDay,
  },
  {
    field: 'state',
    title: 'Trạng thái',
    hint: dossierStates.map(({ label }) => label).join('; '),
    isNeeded: true,
    read: toOption(dossierStates),
  },
  { field: 'receivedOn', title: 'Ngày tiếp nhận', hint: 'ngày/tháng/năm', read: toDay },
  { field: 'expectedOn', title: 'Ngày hẹn trả', hint: 'ngày/tháng/năm', read: toDay },
  {
    field: 'procedure',
    title: 'Đường dẫn thủ tục',
    hint: 'Phần cuối địa chỉ trang thủ tục, ví dụ cap-doi-the-can-cuoc',
    read: lastOfPath,
  },
  {
    field: 'note',
    title: 'Lời cho người dân',
    hint: 'Cần mang gì, thiếu gì; không ghi tên ai',
    isProse: true,
  },
]

/** Excel makes a day of numbers such as 12-5, and what they were is lost. */
function notADay(text: string, cell: Cell): string | Wrong {
  return typeof cell !== 'string' && 'day' in cell
    ? { why: 'Excel đã đổi ô này thành ngày. Hãy để cột dạng Văn bản (Text) rồi gõ lại.' }
    : text
}

/** "cap-lai-the" of the whole address of its page, however it was copied. */
function lastOfPath(text: string): string {
  return (
    text
      .replace(/[?#].*$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? text
  ).toLowerCase()
}
