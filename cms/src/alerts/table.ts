import { audiences, scamGroups, severities } from '@chung-tay/shared/alerts/vocabulary'
import { fold } from '@chung-tay/shared/text'
import { legalBasisColumn, namedLegalDocuments } from '../legal-documents'
import {
  dayColumn,
  itemsColumn,
  listColumn,
  optionColumn,
  optionsColumn,
  provenanceColumns,
  referencesColumn,
  slugColumn,
  textColumn,
  textPart,
  type ContentTable,
  type TableColumn,
} from '../platform/content-tables'
import { namedUnits } from '../units'

const points = (path: string, title: string, hint: string, example = ''): TableColumn =>
  itemsColumn({ path, title, hint, example, parts: [textPart('text', 'Nội dung', true)] })

/**
 * Without charts, pictures and the text with headings, which are made in the form and stay as they are.
 * Nothing is published from it: people who asked for alerts are told of one when it is.
 */
export const alertTable: ContentTable = {
  collection: 'alerts',
  title: 'Tin nóng',
  called: 'tin',
  fileName: 'tin-nong',
  isPublishedByHand: true,
  key: {
    columns: ['title'],
    fields: ['title'],
    of: ({ title }) => (title ? fold(String(title)) : undefined),
  },
  names: [namedUnits, namedLegalDocuments],
  columns: [
    textColumn({
      path: 'title',
      title: 'Tiêu đề',
      hint: 'Kẻ gian làm gì, với ai',
      example: 'Ví dụ: Giả làm nhân viên điện lực đòi nộp tiền',
      isNeeded: true,
      maxLength: 160,
    }),
    slugColumn(''),
    textColumn({
      path: 'summary',
      title: 'Tóm tắt',
      hint: 'Một, hai câu',
      isProse: true,
      maxLength: 400,
    }),
    optionColumn({
      path: 'severity',
      title: 'Mức độ',
      options: severities,
      example: severities[0].label,
    }),
    optionColumn({ path: 'group', title: 'Nhóm thủ đoạn', options: scamGroups }),
    textColumn({
      path: 'scamForm',
      title: 'Tên thủ đoạn',
      hint: 'Vài chữ, ví dụ giả danh điện lực',
    }),
    dayColumn({ path: 'issuedAt', title: 'Ngày cảnh báo', hint: 'ngày/tháng/năm' }),
    dayColumn({
      path: 'currentUntil',
      title: 'Còn thời sự đến hết ngày',
      hint: 'ngày/tháng/năm; để trống là 90 ngày',
    }),
    optionsColumn({
      path: 'audiences',
      title: 'Ai cần chú ý',
      hint: 'Nhiều nhóm cách nhau bằng dấu chấm phẩy.',
      options: audiences,
    }),
    referencesColumn({
      path: 'areas',
      title: 'Xã, phường cần chú ý',
      hint: 'Tên công an xã, phường, cách nhau bằng dấu chấm phẩy; để trống là cả tỉnh',
      collection: 'units',
    }),
    points('howItWorks', 'Kẻ gian làm thế nào', 'Từng bước.'),
    points('signs', 'Dấu hiệu nhận biết', 'Nhìn gì thì biết.'),
    points('whatToDo', 'Việc cần làm', 'Làm gì ngay.'),
    points('ifVictim', 'Nếu đã mắc lừa', 'Làm gì tiếp theo.'),
    listColumn({
      path: 'keywords',
      title: 'Từ khóa tìm kiếm',
      hint: 'Cách người dân gọi, cách nhau bằng dấu chấm phẩy',
    }),
    legalBasisColumn,
    ...provenanceColumns,
  ],
}
