import { formatDay, storedDay } from '@chung-tay/shared/calendar'
import { fold } from '@chung-tay/shared/text'
import { unitKinds } from '@chung-tay/shared/units/vocabulary'
import {
  dayColumn,
  flagColumn,
  hoursColumn,
  listColumn,
  numberColumn,
  optionColumn,
  partsOf,
  provenanceColumns,
  referenceColumn,
  referencesColumn,
  sampleColumn,
  slugColumn,
  textColumn,
  type ContentTable,
  type Doc,
  type TableColumn,
} from '../../platform/content-tables'
import { toDay } from '../../platform/imports'
import { namedFields, namedUnits } from './unit-names'

export const unitTable: ContentTable = {
  collection: 'units',
  title: 'Đơn vị',
  called: 'đơn vị',
  fileName: 'don-vi',
  key: {
    columns: ['name'],
    fields: ['name'],
    of: ({ name }) => (name ? fold(String(name)) : undefined),
  },
  names: [namedUnits, namedFields],
  columns: [
    textColumn({
      path: 'name',
      title: 'Tên đơn vị',
      hint: 'Tên đầy đủ, như trên biển hiệu',
      example: 'Công an phường Ví Dụ',
      isNeeded: true,
      maxLength: 160,
    }),
    slugColumn(''),
    optionColumn({
      path: 'kind',
      title: 'Loại',
      options: unitKinds,
      example: 'Công an xã, phường',
      isNeeded: true,
    }),
    textColumn({ path: 'code', title: 'Ký hiệu', hint: 'Ví dụ PC06; không có thì để trống' }),
    textColumn({
      path: 'area',
      title: 'Địa bàn',
      hint: 'Xã, phường mà đơn vị phụ trách',
      example: 'phường Ví Dụ',
    }),
    referenceColumn({
      path: 'parent',
      title: 'Trực thuộc',
      hint: 'Tên đơn vị cấp trên; có thể là đơn vị ở dòng khác của cùng bảng này',
      collection: 'units',
    }),
    textColumn({
      path: 'summary',
      title: 'Đơn vị này giúp được việc gì',
      hint: 'Một, hai câu',
      example: 'Làm thẻ căn cước, đăng ký cư trú, đăng ký xe cho người dân phường Ví Dụ.',
      isProse: true,
    }),
    referencesColumn({
      path: 'procedureFields',
      title: 'Lĩnh vực giải quyết',
      hint: 'Tên các lĩnh vực, cách nhau bằng dấu chấm phẩy',
      collection: 'procedure-fields',
    }),
    textColumn({
      path: 'address',
      title: 'Địa chỉ',
      hint: 'Số nhà, đường, xã phường, tỉnh',
      example: 'Số 1, đường Ví Dụ, phường Ví Dụ',
    }),
    numberColumn({
      path: 'location.latitude',
      title: 'Vĩ độ',
      hint: 'Số từ 8 đến 24, chép từ bản đồ',
      example: '20,65',
      min: 8,
      max: 24,
    }),
    numberColumn({
      path: 'location.longitude',
      title: 'Kinh độ',
      hint: 'Số từ 102 đến 118, chép từ bản đồ',
      example: '106,05',
      min: 102,
      max: 118,
    }),
    flagColumn({
      path: 'location.isApproximate',
      title: 'Vị trí gần đúng',
      hint: 'Có: vị trí chỉ là trung tâm địa bàn. Không: đúng cổng trụ sở',
      example: 'Không',
    }),
    hoursColumn(),
    formerNamesColumn(),
    listColumn({
      path: 'aliases',
      title: 'Cách gọi khác',
      hint: 'Các tên người dân hay gọi, cách nhau bằng dấu chấm phẩy',
    }),
    dayColumn({ path: 'validFrom', title: 'Hoạt động từ', hint: 'ngày/tháng/năm' }),
    dayColumn({
      path: 'validTo',
      title: 'Hoạt động đến',
      hint: 'ngày/tháng/năm; chỉ ghi cho đơn vị cũ',
    }),
    referencesColumn({
      path: 'succeededBy',
      title: 'Nay là',
      hint: 'Đơn vị tiếp nhận nhiệm vụ, chỉ ghi cho đơn vị cũ',
      collection: 'units',
    }),
    sampleColumn,
    ...provenanceColumns,
  ],
}

type Former = { name: string; district?: string | null; until?: string | null }

/** “phường Hiến Nam (thành phố Hưng Yên) đến 30/06/2025; xã Phương Nam”. */
function formerNamesColumn(): TableColumn {
  return {
    key: 'formerNames',
    title: 'Tên cũ',
    hint: 'Tên cũ, xã phường cũ đã nhập vào; cách nhau bằng dấu chấm phẩy. Huyện cũ trong ngoặc, ngày cuối sau chữ “đến”: phường Hiến Nam (thành phố Hưng Yên) đến 30/06/2025',
    isProse: true,
    field: 'formerNames',
    show: (document) =>
      formersOf(document)
        .map(({ name, district, until }) =>
          [name, district ? `(${district})` : '', until ? `đến ${formatDay(until)}` : '']
            .filter(Boolean)
            .join(' '),
        )
        .join('; '),
    read(text) {
      const formers: Former[] = []
      for (const part of partsOf(text)) {
        const [, before = part, day] = /^(.+?)\s+(?:đến|den)\s+(\d[\d/.-]*\d)$/iu.exec(part) ?? []
        const until = day === undefined ? null : toDay(day)
        if (until !== null && typeof until !== 'string') return until
        const [, name = before, district = null] = /^(.+?)\s*\((.+)\)$/u.exec(before) ?? []
        formers.push({ name, district, until: until === null ? null : storedDay(until) })
      }
      return (document) => void (document.formerNames = formers)
    },
    clear: (document) => void (document.formerNames = []),
  }
}

const formersOf = ({ formerNames }: Doc): Former[] => (formerNames as Former[] | null) ?? []
