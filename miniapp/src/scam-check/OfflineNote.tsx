import { useOnline } from '../platform/connection'
import { Notice } from '../platform/ui'

/** What still works without a network, and what does not. */
export function OfflineNote() {
  const isOnline = useOnline()
  if (isOnline) return null
  return (
    <Notice tone="caution" icon="wifi-off" title="Máy đang mất mạng">
      Bạn vẫn trả lời câu hỏi và so với danh bạ công an được. Kiểm tra danh sách lừa đảo thì phải có
      mạng. Chưa kiểm tra được thì đừng chuyển tiền.
    </Notice>
  )
}
