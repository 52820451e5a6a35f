import { channels, documentForms, timeUnits } from '@chung-tay/shared/procedures/vocabulary'
import {
  amountPart,
  dayPart,
  itemsColumn,
  optionPart,
  referencePart,
  textPart,
  type TableColumn,
} from '../../platform/content-tables'

const channel = (title: string) => optionPart('channel', title, channels)
const validity = [dayPart('validFrom', 'Từ ngày'), dayPart('validTo', 'Đến hết ngày')]
const currencies = [
  { value: 'VND', label: 'đồng' },
  { value: 'USD', label: 'đô la Mỹ' },
] as const

/** What a procedure has several of. */
export const documentsColumn: TableColumn = itemsColumn({
  path: 'documents',
  title: 'Giấy tờ cần có',
  hint: 'Giấy tờ phải mang hoặc nộp.',
  example: 'Tờ khai CC01 | Bản chính | 1',
  parts: [
    textPart('name', 'Tên giấy tờ', true),
    optionPart('form', 'Dạng', documentForms),
    amountPart('copies', 'Số bản'),
    channel('Khi nộp'),
    textPart('onlyWhen', 'Chỉ khi'),
    textPart('note', 'Ghi chú'),
  ],
})

export const stepsColumn: TableColumn = itemsColumn({
  path: 'steps',
  title: 'Các bước',
  hint: 'Việc người dân làm.',
  example: 'Nộp hồ sơ | Mang giấy tờ đến bộ phận tiếp nhận | Trực tiếp',
  parts: [
    textPart('title', 'Việc cần làm', true),
    textPart('detail', 'Chi tiết'),
    channel('Khi nộp'),
  ],
})

export const beforeColumn: TableColumn = itemsColumn({
  path: 'beforeYouStart',
  title: 'Trước khi bắt đầu',
  hint: 'Điều cần biết trước.',
  parts: [textPart('text', 'Nội dung', true)],
})

export const timesColumn: TableColumn = itemsColumn({
  path: 'processingTimes',
  title: 'Thời hạn giải quyết',
  hint: 'Bao lâu có kết quả.',
  example: '7 | ngày làm việc | Mọi hình thức | Cấp mới',
  parts: [
    amountPart('amount', 'Số lượng', true),
    optionPart('unit', 'Đơn vị', timeUnits, true),
    channel('Khi nộp'),
    textPart('label', 'Trường hợp'),
    textPart('note', 'Ghi chú'),
    ...validity,
  ],
})

export const feesColumn: TableColumn = itemsColumn({
  path: 'fees',
  title: 'Lệ phí',
  hint: 'Số tiền có dấu chấm hàng nghìn, ví dụ 120.000; miễn phí là 0.',
  example: '30.000 | | đồng | Trực tiếp | Cấp mới',
  parts: [
    amountPart('amount', 'Số tiền', true),
    amountPart('amountTo', 'Đến'),
    optionPart('currency', 'Tiền tệ', currencies, true),
    channel('Khi nộp'),
    textPart('label', 'Trường hợp'),
    textPart('per', 'Tính theo'),
    textPart('condition', 'Điều kiện'),
    referencePart('document', 'Theo văn bản', 'legal-documents'),
    textPart('article', 'Điều, khoản'),
    ...validity,
  ],
})

export const faqColumn: TableColumn = itemsColumn({
  path: 'faq',
  title: 'Câu hỏi thường gặp',
  hint: 'Câu hỏi và câu trả lời.',
  parts: [textPart('question', 'Câu hỏi', true), textPart('answer', 'Trả lời', true)],
})

export const localNotesColumn: TableColumn = itemsColumn({
  path: 'localNotes',
  title: 'Riêng tại địa phương',
  hint: 'Điều chỉ đúng ở một đơn vị.',
  parts: [referencePart('unit', 'Đơn vị', 'units', true), textPart('note', 'Lưu ý', true)],
})
