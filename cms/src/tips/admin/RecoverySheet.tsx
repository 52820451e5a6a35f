'use client'

import { fingerprint } from '@chung-tay/shared/tips'
import type { OpenIdentity } from './identity-store'

/** What is printed: the key in groups that can be typed back, its digits, what to do with it. */
export function RecoverySheet({ identity: { identity, recipient } }: { identity: OpenIdentity }) {
  return (
    <div className="tip-sheet">
      <h3>Khóa khôi phục tin báo, tố giác về tội phạm</h3>
      <p>Tối mật. Ai có tờ này đọc được mọi tin báo. Cho vào phong bì niêm phong, cất trong két.</p>
      <p className="tip-sheet__key">{identity.match(/.{1,5}/g)?.join(' ')}</p>
      <p>
        Dãy số khóa: <strong>{fingerprint(recipient)}</strong>
      </p>
      <p>Khóa công khai: {recipient}</p>
      <p>
        Cách dùng: đăng nhập bằng tài khoản cán bộ tiếp nhận, mục Tin báo, tố giác, bấm “Nhập khóa
        từ tờ in”, gõ lại khóa trên (bỏ qua khoảng trắng), rồi bấm “Mã hóa lại”.
      </p>
    </div>
  )
}
