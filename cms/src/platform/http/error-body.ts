import type { ErrorBody } from './contract'

const byStatus: Record<number, ErrorBody> = {
  400: { code: 'BAD_REQUEST', message: 'Yêu cầu chưa đúng. Kiểm tra lại thông tin rồi gửi lại.' },
  401: { code: 'UNAUTHENTICATED', message: 'Bạn cần đăng nhập để tiếp tục.' },
  403: { code: 'FORBIDDEN', message: 'Nội dung này không mở cho bạn.' },
  404: {
    code: 'NOT_FOUND',
    message: 'Không tìm thấy nội dung này. Có thể nội dung đã được gỡ hoặc đổi địa chỉ.',
  },
  405: { code: 'METHOD_NOT_ALLOWED', message: 'Địa chỉ này không nhận kiểu yêu cầu vừa gửi.' },
  409: {
    code: 'CONFLICT',
    message: 'Nội dung này đã đổi hoặc vướng nội dung khác. Hãy tải lại trang rồi làm lại.',
  },
  413: {
    code: 'TOO_LARGE',
    message: 'Tệp hoặc nội dung quá lớn. Hãy giảm kích thước rồi gửi lại.',
  },
  415: {
    code: 'UNSUPPORTED_TYPE',
    message: 'Máy chủ không đọc được kiểu nội dung vừa gửi.',
  },
  429: { code: 'TOO_MANY_REQUESTS', message: 'Bạn gửi quá nhanh. Hãy chờ một lát rồi thử lại.' },
  503: { code: 'UNAVAILABLE', message: 'Hệ thống đang bận. Hãy thử lại sau ít phút.' },
}

const internal: ErrorBody = {
  code: 'INTERNAL',
  message: 'Hệ thống gặp trục trặc, không phải lỗi của bạn. Hãy thử lại sau ít phút.',
}

/** The standard answer for an HTTP status. */
export function errorBody(status: number, fields?: Record<string, string>): ErrorBody {
  const body = byStatus[status] ?? (status < 500 ? byStatus[400]! : internal)
  return fields ? { ...body, fields } : body
}
