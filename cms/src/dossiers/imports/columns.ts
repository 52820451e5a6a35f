import type { DossierRow } from '../contract'
import { dossierStates } from '../vocabulary'

type Column = { field: keyof DossierRow; title: string; hint: string; isDay?: true }

/** The columns of an import file, as staff see them. */
export const columns: readonly Column[] = [
  { field: 'number', title: 'Số hồ sơ', hint: 'Như trên giấy hẹn, ví dụ H33.12.08-261124-0231' },
  { field: 'identityDigits', title: '4 số cuối số định danh', hint: 'Đúng 4 chữ số' },
  {
    field: 'birthDay',
    title: 'Ngày sinh',
    hint: 'ngày/tháng/năm; cần một trong hai cột này',
    isDay: true,
  },
  { field: 'state', title: 'Trạng thái', hint: dossierStates.map(({ label }) => label).join('; ') },
  { field: 'receivedOn', title: 'Ngày tiếp nhận', hint: 'ngày/tháng/năm', isDay: true },
  { field: 'expectedOn', title: 'Ngày hẹn trả', hint: 'ngày/tháng/năm', isDay: true },
  {
    field: 'procedure',
    title: 'Đường dẫn thủ tục',
    hint: 'Phần cuối địa chỉ trang thủ tục, ví dụ cap-doi-the-can-cuoc',
  },
  { field: 'note', title: 'Lời cho người dân', hint: 'Cần mang gì, thiếu gì; không ghi tên ai' },
]
