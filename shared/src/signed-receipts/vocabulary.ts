import type { ReceiptKind } from './format'
import type { verdicts } from './contract'

export type Verdict = (typeof verdicts)[number]

/** What a verdict means, for somebody who has never heard of signatures. */
export const verdictWords: Record<Verdict, { title: string; words: string }> = {
  true: {
    title: 'Đúng và còn nguyên',
    words: 'Hệ thống này đã cấp biên nhận, và không ai sửa gì từ đó đến nay.',
  },
  altered: {
    title: 'Đã bị sửa hoặc làm giả',
    words:
      'Biên nhận mang tên khóa của hệ thống này nhưng chữ ký hoặc nội dung không khớp. Đừng tin nó.',
  },
  foreign: {
    title: 'Không phải do hệ thống này cấp',
    words:
      'Không có khóa nào của hệ thống này ký biên nhận này, hoặc phần đầu của nó đã bị sửa. Đừng tin nó.',
  },
  withdrawn: {
    title: 'Khóa đã bị thu hồi, không còn tin được',
    words: 'Chữ ký khớp, nhưng khóa đã ký có thể đã lọt ra ngoài. Hãy hỏi đơn vị theo số vụ việc.',
  },
  unreadable: {
    title: 'Chưa đọc được biên nhận',
    words:
      'Chỗ này không có biên nhận nào đủ. Có thể bị thiếu chữ khi chép: hãy chép cả dòng, hoặc mở tệp đã lưu.',
  },
}

export const receiptKindWords: Record<ReceiptKind, string> = {
  feedback: 'Phản ánh, kiến nghị',
  tip: 'Tin tố giác đã mã hóa',
}
