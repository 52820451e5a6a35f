export type ContentErrorCode = 'offline' | 'timeout' | 'unavailable' | 'refused' | 'malformed'

const messages: Record<ContentErrorCode, string> = {
  offline: 'Máy đang không có mạng. Kiểm tra Wi-Fi hoặc dữ liệu di động rồi thử lại.',
  timeout: 'Mạng đang chậm nên chưa tải được nội dung. Bạn thử lại sau ít phút.',
  unavailable: 'Hệ thống đang bận. Bạn thử lại sau ít phút.',
  refused: 'Không tải được nội dung này. Bạn quay lại trang chủ hoặc thử lại.',
  malformed: 'Nội dung tải về bị lỗi. Bạn thử lại sau ít phút.',
}

/** Why content could not be read. `message` is Vietnamese and says what the person can do. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly code: ContentErrorCode
  /** HTTP status, when the server answered. */
  readonly status?: number

  constructor(code: ContentErrorCode, options: { status?: number; cause?: unknown } = {}) {
    super(messages[code], { cause: options.cause })
    this.code = code
    this.status = options.status
  }

  /** Whether asking again later can help. */
  get isTemporary(): boolean {
    return this.code !== 'refused'
  }
}
