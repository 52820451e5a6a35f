import { fold } from '@chung-tay/shared/text'
import { contactKinds } from '@chung-tay/shared/units/vocabulary'
import {
  dayColumn,
  hoursColumn,
  numberColumn,
  optionColumn,
  provenanceColumns,
  referenceColumn,
  referencesColumn,
  sampleColumn,
  slugColumn,
  textColumn,
  type ContentTable,
} from '../../platform/content-tables'
import { webAddress } from '../../platform/fields/web-address'
import { idOf } from '../../platform/related-id'
import { phoneColumns } from './phone-columns'
import { namedFields, namedUnits } from './unit-names'

export const contactTable: ContentTable = {
  collection: 'contacts',
  title: 'Đầu mối liên hệ',
  called: 'đầu mối',
  fileName: 'dau-moi-lien-he',
  key: {
    columns: ['label', 'unit'],
    fields: ['label', 'unit'],
    of: ({ label, unit }) =>
      label && unit ? `${fold(String(label))}\n${idOf(unit as string)}` : undefined,
  },
  names: [namedUnits, namedFields],
  columns: [
    textColumn({
      path: 'label',
      title: 'Tên đầu mối',
      hint: 'Bàn, bộ phận, đường dây. Không ghi tên cán bộ',
      example: 'Ví dụ: Bộ phận tiếp nhận hồ sơ căn cước',
      isNeeded: true,
    }),
    referenceColumn({
      path: 'unit',
      title: 'Thuộc đơn vị',
      hint: 'Tên đơn vị; tên cũ hay địa bàn cũng nhận ra nếu chỉ một đơn vị có',
      example: 'Công an phường Ví Dụ',
      isNeeded: true,
      collection: 'units',
    }),
    slugColumn(''),
    optionColumn({
      path: 'kind',
      title: 'Loại',
      options: contactKinds,
      example: 'Bộ phận tiếp nhận',
      isNeeded: true,
    }),
    ...phoneColumns,
    textColumn({
      path: 'zaloUrl',
      title: 'Trang Zalo',
      hint: 'Liên kết, bắt đầu bằng https://zalo.me/',
      validate: (text) => webAddress(text),
    }),
    textColumn({
      path: 'email',
      title: 'Thư điện tử',
      hint: 'Địa chỉ email của cơ quan, không phải của cá nhân',
      validate: (text) =>
        /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text) || 'Địa chỉ email chưa đúng. Ví dụ: ten@vidu.vn.',
    }),
    textColumn({
      path: 'website',
      title: 'Trang web',
      hint: 'Địa chỉ đầy đủ, bắt đầu bằng https://',
      validate: (text) => webAddress(text),
    }),
    textColumn({
      path: 'place',
      title: 'Chỗ tiếp',
      hint: 'Phòng, tầng, quầy',
      example: 'Quầy 2, tầng 1',
    }),
    hoursColumn(),
    referencesColumn({
      path: 'procedureFields',
      title: 'Lĩnh vực tiếp nhận',
      hint: 'Tên các lĩnh vực, cách nhau bằng dấu chấm phẩy',
      collection: 'procedure-fields',
    }),
    textColumn({ path: 'note', title: 'Ghi chú', hint: 'Điều người dân cần biết', isProse: true }),
    numberColumn({
      path: 'order',
      title: 'Thứ tự',
      hint: 'Số nhỏ đứng trước; để trống là 100',
    }),
    dayColumn({
      path: 'assuredAt',
      title: 'Ngày xác nhận còn đúng',
      hint: 'ngày/tháng/năm đơn vị xác nhận',
    }),
    sampleColumn,
    ...provenanceColumns,
  ],
}
