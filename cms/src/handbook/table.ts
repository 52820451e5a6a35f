import { fold } from '@chung-tay/shared/text'
import { legalBasisColumn, namedLegalDocuments } from '../legal-documents'
import {
  listColumn,
  provenanceColumns,
  referenceColumn,
  referencesColumn,
  slugColumn,
  textColumn,
  type ContentTable,
} from '../platform/content-tables'
import { namedProcedures } from '../procedures'
import { namedFields } from '../units'

/** Without the whole text, which has headings and lists: it is written in the form, and stays as it is. */
export const handbookTable: ContentTable = {
  collection: 'handbook',
  title: 'Cẩm nang',
  called: 'mục cẩm nang',
  fileName: 'cam-nang',
  key: {
    columns: ['title'],
    fields: ['title'],
    of: ({ title }) => (title ? fold(String(title)) : undefined),
  },
  names: [namedFields, namedProcedures, namedLegalDocuments],
  columns: [
    textColumn({
      path: 'title',
      title: 'Câu hỏi',
      hint: 'Khó khăn như người dân hỏi',
      example: 'Ví dụ: Vân tay mờ, không quét được thì làm thế nào?',
      isNeeded: true,
      maxLength: 200,
    }),
    slugColumn(''),
    textColumn({
      path: 'summary',
      title: 'Trả lời ngắn',
      hint: 'Một, hai câu. Bài đầy đủ viết trong trang biên tập',
      example: 'Nói với cán bộ để được ghi nhận không lấy được vân tay.',
      isProse: true,
      maxLength: 400,
    }),
    referenceColumn({
      path: 'field',
      title: 'Lĩnh vực',
      hint: 'Tên lĩnh vực',
      collection: 'procedure-fields',
    }),
    referencesColumn({
      path: 'relatedProcedures',
      title: 'Thủ tục liên quan',
      hint: 'Tên hoặc đường dẫn của thủ tục, cách nhau bằng dấu chấm phẩy',
      collection: 'procedures',
    }),
    listColumn({
      path: 'keywords',
      title: 'Từ khóa tìm kiếm',
      hint: 'Cách người dân gọi, cách nhau bằng dấu chấm phẩy',
    }),
    legalBasisColumn,
    ...provenanceColumns,
  ],
}
