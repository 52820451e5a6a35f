import { useSyncExternalStore } from 'react'
import { updateStore } from './update-store'

/** Offers the new build of the app; nothing changes until the person agrees. */
export function UpdatePrompt() {
  const isWaiting = useSyncExternalStore(updateStore.subscribe, updateStore.isWaiting, () => false)
  if (!isWaiting) return null
  return (
    <aside className="app-notice" aria-label="Cập nhật ứng dụng">
      <p role="status">Có bản mới. Bạn nên gửi xong điều đang viết trước khi cập nhật.</p>
      <button type="button" onClick={updateStore.apply}>
        Cập nhật
      </button>
      <button type="button" className="is-quiet" onClick={() => updateStore.setWaiting(undefined)}>
        Để sau
      </button>
    </aside>
  )
}
