/** How far the handling of a tip has come, in the words its sender reads. */
export const tipStates = [
  {
    value: 'received',
    label: 'Đã tiếp nhận',
    next: 'Tin đã nằm trong hộp thư mã hóa của đơn vị. Cán bộ sẽ mở và phân loại.',
  },
  {
    value: 'checking',
    label: 'Đang kiểm tra, xác minh',
    next: 'Cán bộ đang kiểm tra. Hãy xem lại trang này: có thể cán bộ cần hỏi thêm bạn.',
  },
  {
    value: 'transferred',
    label: 'Đã chuyển đơn vị có thẩm quyền',
    next: 'Tin được chuyển kín tới đơn vị có thẩm quyền. Mã này vẫn mở được hộp thư của bạn.',
  },
  {
    value: 'decided',
    label: 'Đã có quyết định giải quyết',
    next: 'Đơn vị đã ra quyết định. Xem tin nhắn bên dưới nếu cán bộ có lời nhắn cho bạn.',
  },
  {
    value: 'closed',
    label: 'Đã kết thúc',
    next: 'Việc giải quyết tin này đã kết thúc. Nếu có tình tiết mới, hãy gửi tin mới.',
  },
] as const

export type TipState = (typeof tipStates)[number]['value']

export const tipPartKinds = ['report', 'message', 'reply', 'note', 'file'] as const
export type TipPartKind = (typeof tipPartKinds)[number]

/** States in which the time limits still run. */
export const openTipStates: readonly TipState[] = ['received', 'checking', 'transferred']
