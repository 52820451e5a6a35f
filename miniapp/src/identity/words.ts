import { SubmissionError } from '../platform/submissions'
import type { Counts } from './carried'
import { NotConfirmed } from './session'

/** “2 mã phản ánh, 1 hồ sơ và nơi của bạn”; undefined when there is nothing. */
export function wordsOf({ cases, followed, dossiers, hasCommune }: Counts): string | undefined {
  const parts = [
    cases > 0 ? `${cases} mã phản ánh` : '',
    followed > 0 ? `${followed} vụ việc đang theo dõi` : '',
    dossiers > 0 ? `${dossiers} hồ sơ đang theo dõi` : '',
    hasCommune ? 'nơi của bạn' : '',
  ].filter(Boolean)
  const last = parts.pop()
  return parts.length > 0 ? `${parts.join(', ')} và ${last}` : last
}

/** What went wrong, and that everything else goes on. */
export function problemWords(error: unknown): string {
  if (error instanceof NotConfirmed && error.isSilent)
    return 'Zalo không trả lời, nên chưa làm được. Bạn đóng ứng dụng, mở lại rồi thử lần nữa. Mọi việc khác vẫn dùng như thường.'
  if (error instanceof NotConfirmed)
    return 'Zalo chưa xác nhận bạn là ai, nên chưa làm được. Mọi việc khác trong ứng dụng vẫn dùng như thường.'
  if (error instanceof SubmissionError) return error.words
  return 'Chưa mở được bản đã lưu. Danh sách trên máy này vẫn còn nguyên. Bạn cập nhật ứng dụng rồi thử lại, hoặc bấm “Xóa bản mang theo” rồi bật lại.'
}
