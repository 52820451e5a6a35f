import { useState } from 'react'
import { formatReceipt } from '@chung-tay/shared/tips'
import { Button } from './parts/Button'
import { Notice } from './parts/Notice'
import { Screen } from './parts/Screen'
import { saveReceiptPicture } from './receipt-picture'
import { SignedReceipt } from './SignedReceipt'
import type { Sent } from './send-tip'

type Props = { sent: Sent; agency: string; onOpen: () => void }

/** The receipt, shown this once. */
export function ReceiptScreen({ sent, agency, onOpen }: Props) {
  const [isKept, setKept] = useState(false)
  const [problem, setProblem] = useState('')
  const shown = formatReceipt(sent.receipt)
  const save = () =>
    void saveReceiptPicture(sent.receipt).catch(() =>
      setProblem('Máy này không lưu được ảnh. Hãy chép mã ra giấy hoặc chụp màn hình.'),
    )
  return (
    <Screen
      title="Đã gửi. Hãy giữ mã này"
      lead="Tin đã nằm an toàn trên máy chủ, dưới dạng mã hóa."
    >
      <p className="tp-receipt" data-testid="receipt" aria-label={`Mã của bạn: ${shown}`}>
        {shown.split(' ').map((group, index) => (
          <span key={index}>{group} </span>
        ))}
      </p>
      <Button onClick={save}>Lưu mã thành ảnh</Button>
      {problem ? (
        <p className="tp-error" role="alert">
          {problem}
        </p>
      ) : null}
      <Notice look="caution" title="Mã chỉ hiện một lần">
        <ul>
          <li>Ai có mã này thì mở được hộp thư của bạn: xem trả lời và viết thay bạn.</li>
          <li>Mất mã thì không ai lấy lại được, kể cả công an.</li>
          <li>
            Chép đủ 20 chữ số, năm nhóm bốn số. Chữ số cuối được tính từ các số trước, để máy nhận
            ra khi chép hay gõ nhầm.
          </li>
        </ul>
      </Notice>
      <p>
        Số để nói chuyện với cán bộ: <b>{sent.reference}</b>. Số này không mở được gì.
      </p>
      <p>
        Hãy mở lại trang này bằng mã sau vài ngày: cán bộ có thể đã trả lời hoặc cần hỏi thêm. Không
        ai nhắn báo bạn.
      </p>
      {sent.signedReceipt ? <SignedReceipt signed={sent.signedReceipt} agency={agency} /> : null}
      <label className="tp-unknown">
        <input
          type="checkbox"
          checked={isKept}
          onChange={({ target }) => setKept(target.checked)}
        />
        <span>Tôi đã giữ mã ở nơi an toàn</span>
      </label>
      <Button look="secondary" onClick={onOpen} disabled={!isKept}>
        Xem hộp thư
      </Button>
    </Screen>
  )
}
