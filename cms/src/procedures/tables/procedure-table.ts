import { levels, onlineLevels } from '@chung-tay/shared/procedures/vocabulary'
import { fold } from '@chung-tay/shared/text'
import { legalBasisColumn, namedLegalDocuments } from '../../legal-documents'
import {
  flagColumn,
  listColumn,
  optionColumn,
  optionsColumn,
  provenanceColumns,
  referenceColumn,
  referencesColumn,
  slugColumn,
  textColumn,
  type ContentTable,
} from '../../platform/content-tables'
import { namedFields, namedUnits } from '../../units'
import {
  beforeColumn,
  documentsColumn,
  faqColumn,
  feesColumn,
  localNotesColumn,
  stepsColumn,
  timesColumn,
} from './item-columns'
import { namedLifeEvents } from './procedure-names'

/** Without the forms to download, which are files: they stay as they are. */
export const procedureTable: ContentTable = {
  collection: 'procedures',
  title: 'Thủ tục',
  called: 'thủ tục',
  fileName: 'thu-tuc',
  key: {
    columns: ['title'],
    fields: ['title'],
    of: ({ title }) => (title ? fold(String(title)) : undefined),
  },
  names: [namedFields, namedLifeEvents, namedUnits, namedLegalDocuments],
  columns: [
    textColumn({
      path: 'title',
      title: 'Tên thủ tục',
      hint: 'Như trên Cổng dịch vụ công, bỏ từ thừa',
      example: 'Ví dụ: Cấp đổi thẻ căn cước',
      isNeeded: true,
      maxLength: 200,
    }),
    slugColumn(''),
    textColumn({
      path: 'summary',
      title: 'Trả lời ngắn',
      hint: 'Một, hai câu: để làm gì, khi nào cần',
      example: 'Đổi thẻ khi đủ 14, 25, 40, 60 tuổi hoặc khi thông tin thay đổi.',
      isProse: true,
      maxLength: 400,
    }),
    referenceColumn({
      path: 'field',
      title: 'Lĩnh vực',
      hint: 'Tên lĩnh vực',
      isNeeded: true,
      collection: 'procedure-fields',
    }),
    referencesColumn({
      path: 'lifeEvents',
      title: 'Sự kiện trong đời',
      hint: 'Tên sự kiện, cách nhau bằng dấu chấm phẩy',
      collection: 'life-events',
    }),
    textColumn({ path: 'code', title: 'Mã thủ tục', hint: 'Mã trên Cổng dịch vụ công quốc gia' }),
    optionsColumn({
      path: 'level',
      title: 'Nơi giải quyết',
      hint: 'Nhiều nơi cách nhau bằng dấu chấm phẩy.',
      options: levels,
      example: 'Công an cấp xã',
      isNeeded: true,
    }),
    flagColumn({
      path: 'anyUnit',
      title: 'Làm ở nơi nào cũng được',
      hint: 'Có: không phụ thuộc nơi cư trú',
      example: 'Có',
    }),
    textColumn({ path: 'whoMayApply', title: 'Ai được làm', hint: 'Một, hai câu', isProse: true }),
    beforeColumn,
    documentsColumn,
    stepsColumn,
    timesColumn,
    feesColumn,
    textColumn({
      path: 'feeNote',
      title: 'Lưu ý về lệ phí',
      hint: 'Điều cần nói thêm về tiền',
      isProse: true,
    }),
    optionColumn({
      path: 'online.level',
      title: 'Nộp trực tuyến',
      options: onlineLevels,
      example: 'Toàn trình',
    }),
    textColumn({ path: 'online.url', title: 'Địa chỉ nộp', hint: 'Bắt đầu bằng https://' }),
    textColumn({
      path: 'online.note',
      title: 'Lưu ý nộp trực tuyến',
      hint: 'Điều cần biết khi nộp qua mạng',
      isProse: true,
    }),
    textColumn({ path: 'result', title: 'Kết quả nhận được', hint: 'Giấy tờ, thẻ nhận về' }),
    faqColumn,
    localNotesColumn,
    listColumn({
      path: 'keywords',
      title: 'Từ khóa tìm kiếm',
      hint: 'Cách người dân gọi, cách nhau bằng dấu chấm phẩy',
    }),
    legalBasisColumn,
    ...provenanceColumns,
  ],
}
