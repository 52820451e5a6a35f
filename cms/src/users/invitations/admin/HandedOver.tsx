'use client'

import { useState } from 'react'
import type { Invited } from '../vocabulary'

/** What came of an invitation: where the letter went, or the link, this once. */
export function HandedOver({ invited: { sentTo, link, until } }: { invited: Invited }) {
  const [isCopied, setCopied] = useState(false)
  const day = new Date(until).toLocaleDateString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })
  if (sentTo)
    return (
      <p role="status">
        Đã gửi thư mời tới {sentTo}. Đường dẫn trong thư dùng một lần, đến hết ngày {day}.
      </p>
    )
  return (
    <div className="issue-key__new" role="status">
      <p>
        <strong>Chép đường dẫn này ngay, trao tận tay người được mời.</strong> Hệ thống chưa gửi
        được thư. Đường dẫn dùng một lần, đến hết ngày {day}; đóng trang là không ai xem lại được.
      </p>
      <code>{link}</code>
      <div className="staff-view__buttons">
        <button
          type="button"
          onClick={() =>
            void navigator.clipboard.writeText(link ?? '').then(
              () => setCopied(true),
              () => undefined,
            )
          }
        >
          {isCopied ? 'Đã chép' : 'Chép'}
        </button>
      </div>
    </div>
  )
}
