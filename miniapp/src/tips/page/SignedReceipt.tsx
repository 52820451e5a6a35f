import type { SignedReceipt as Signed } from '@chung-tay/shared/signed-receipts/contract'
import { savedText, verifyPath } from '@chung-tay/shared/signed-receipts/saved-text'
import { useState } from 'react'
import { Button } from './parts/Button'
import { Notice } from './parts/Notice'
import { saveBlob } from './save-blob'

type Props = { signed: Signed; agency: string }

/**
 * A proof that the tip was stored, for who asks for it: nothing of it is kept on the device unless the
 * sender says so, since whoever finds it knows that a tip was sent.
 */
export function SignedReceipt({ signed, agency }: Props) {
  const [isSaved, setSaved] = useState(false)
  const save = () => {
    const text = savedText(signed, { agency, site: window.location.origin })
    saveBlob(new Blob([text], { type: 'text/plain;charset=utf-8' }), 'ghi-chu.txt')
    setSaved(true)
  }
  return (
    <details className="tp-details">
      <summary>Cần bằng chứng là đã gửi?</summary>
      <Notice look="danger" title="Giữ bằng chứng có thể gây nguy hiểm">
        <p>
          Ai tìm thấy tệp này biết bạn đã tố giác. Nếu người bị tố giác, hay ai ở gần họ, có thể xem
          máy bạn: <b>đừng lưu</b>. Tin vẫn được giải quyết như thường.
        </p>
      </Notice>
      <p>
        Biên nhận có chữ ký cho biết một tin đã mã hóa được cất lúc nào. Trong đó không có nội dung
        tin, không có tên bạn. Ai cũng tự kiểm tra được ở trang {verifyPath}.
      </p>
      <Button look="secondary" onClick={save}>
        Vẫn lưu biên nhận vào máy
      </Button>
      <p role="status">{isSaved ? 'Đã lưu thành tệp ghi-chu.txt trong mục tải về.' : ''}</p>
    </details>
  )
}
