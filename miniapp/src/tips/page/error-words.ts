import { ApiError } from './api'
import { KeyListError } from './load-page'

/** What went wrong and what to do, in words. */
export function wordsOf(error: unknown): string {
  if (error instanceof ApiError) return error.message
  if (error instanceof KeyListError) {
    return 'Danh sách khóa của cơ quan công an đã bị thay đổi khác thường. Vì an toàn của bạn, trang này không gửi. Hãy gọi 113 hoặc đến trụ sở công an gần nhất.'
  }
  return 'Trình duyệt này chưa mã hóa được. Hãy cập nhật trình duyệt hoặc dùng máy khác.'
}
