import { toDay, toOption, type Column } from '../../platform/imports'
import type { DossierRow } from '@chung-tay/shared/dossiers/contract'
import { dossierStates } from '@chung-tay/shared/dossiers/vocabulary'

/** The columns of an import file, as staff see them. */
export const columns: readonly Column<DossierRow>[] = [
  {
    field: 'number',
    title: 'Số hồ sơ',
    hint: 'Như trên giấy hẹn, ví dụ H33.12.08-261124-0231',
    isNeeded: true,
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
  },
  { field: 'note', title: 'Lời cho người dân', hint: 'Cần mang gì, thiếu gì; không ghi tên ai' },
]
