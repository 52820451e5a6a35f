/** How a dossier stands; `words` is what the citizen reads, `next` what they do. */
export const dossierStates = [
  { value: 'received', label: 'Đã tiếp nhận', next: 'Bạn chưa phải làm gì. Chờ đến ngày hẹn.' },
  {
    value: 'processing',
    label: 'Đang giải quyết',
    next: 'Bạn chưa phải làm gì. Chờ đến ngày hẹn.',
  },
  {
    value: 'supplement',
    label: 'Cần bổ sung giấy tờ',
    next: 'Xem phần cần bổ sung bên dưới rồi nộp thêm tại nơi tiếp nhận.',
  },
  { value: 'ready', label: 'Đã có kết quả', next: 'Bạn đến nhận kết quả trong giờ làm việc.' },
  { value: 'returned', label: 'Đã trả kết quả', next: 'Việc này đã xong.' },
  {
    value: 'rejected',
    label: 'Không giải quyết được',
    next: 'Xem lý do bên dưới. Bạn có quyền hỏi lại hoặc khiếu nại.',
  },
] as const

export type DossierState = (typeof dossierStates)[number]['value']
