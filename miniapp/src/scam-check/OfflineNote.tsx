import { useOnline } from '../platform/connection'
import { Notice } from '../platform/ui'

/** What still works without a network, and what does not. */
export function OfflineNote() {
  const isOnline = useOnline()
  if (isOnline) return null
  return (
    <Notice tone="caution" icon="wifi-off" title="Kiểm tra danh sách thì phải có mạng">
      Bạn vẫn trả lời câu hỏi và so với danh bạ công an được. Chưa kiểm tra được thì đừng chuyển
      tiền.
    </Notice>
  )
}
