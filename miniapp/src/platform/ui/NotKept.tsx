import type { ReactNode } from 'react'
import { host } from '../host'
import { useKeeping } from '../storage'
import { Notice } from './notices'

/**
 * Says that this device keeps nothing beyond the page, and what that means here; nothing where it does.
 */
export function NotKept({ children }: { children: ReactNode }) {
  const keeping = useKeeping()
  return (
    <div role="status">
      {keeping === 'memory' ? (
        <Notice tone="caution" title="Máy này không cho lưu gì lại">
          <p>{children}</p>
          <p className="ct-hint">
            {host.kind === 'zalo'
              ? 'Muốn máy nhớ: cập nhật Zalo, giải phóng bớt bộ nhớ của máy rồi mở lại ứng dụng.'
              : 'Muốn máy nhớ: cho phép lưu dữ liệu trang web (cookie) trong cài đặt trình duyệt, hoặc thoát chế độ ẩn danh.'}
          </p>
        </Notice>
      ) : null}
    </div>
  )
}
