import { formatDate } from '@chung-tay/shared/calendar'
import type { TrackedCase } from '@chung-tay/shared/feedback/contract'
import { Notice } from '../../platform/ui'

/** How the case ended and why, and what somebody can do who does not accept it. */
export function EndingNotice({ found }: { found: TrackedCase }) {
  const { ending, canReopen, reopenBy, reopeningsLeft, isMerged } = found
  if (!ending && !(canReopen && !isMerged)) return null
  return (
    <Notice
      tone={!ending ? 'neutral' : ending.isSolved ? 'good' : 'caution'}
      title={ending?.words ?? 'Đã có kết quả'}
    >
      {ending?.forwardedTo ? (
        <p>
          Nơi nhận: <strong>{ending.forwardedTo}</strong>
        </p>
      ) : null}
      {ending?.why ? <p className="ct-case__text">{ending.why}</p> : null}
      {canReopen && reopenBy ? (
        <p>
          Bạn chưa đồng ý? Viết vài lời ở cuối trang để mở lại, đến hết {formatDate(reopenBy)}
          {reopeningsLeft > 1 ? `, còn ${reopeningsLeft} lần` : ', còn 1 lần'}. Đơn vị phải xem lại
          và có hạn trả lời mới.
        </p>
      ) : ending ? (
        <p>
          Không mở lại được nữa. Nếu còn vướng mắc, hãy gửi phản ánh mới và ghi số vụ việc{' '}
          {found.reference}.
        </p>
      ) : null}
    </Notice>
  )
}
