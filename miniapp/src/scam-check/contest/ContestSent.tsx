import type { ContestReceipt } from '@chung-tay/shared/scam-check/contract'
import { formatDate } from '@chung-tay/shared/calendar'
import { formatTrackingCode } from '@chung-tay/shared/codes'
import { useKeeping } from '../../platform/storage'
import { ButtonLink, Card, Fact, FactList, Notice } from '../../platform/ui'

/** A contest that was stored: its code, its deadline, and what happens next. */
export function ContestSent({ receipt }: { receipt: ContestReceipt }) {
  const { reference, trackingCode, dueOn, isTakenDownWhenLate } = receipt
  const keeping = useKeeping()
  return (
    <>
      <Notice tone="good" title="Đã nhận khiếu nại của bạn" />
      <Card tone="accent">
        <p>Mã theo dõi, chỉ mình bạn giữ</p>
        <p className="ct-asked" aria-label={[...trackingCode].join(' ')}>
          {formatTrackingCode(trackingCode)}
        </p>
        <p>
          {keeping === 'kept'
            ? 'Máy này đã nhớ mã. Nếu dùng máy khác, hãy chép lại.'
            : 'Máy này không nhớ được mã. Hãy chép lại ngay, đóng trang là mất.'}
        </p>
      </Card>
      <FactList>
        <Fact icon="document" label="Mã khiếu nại (nói ra được)">
          {reference}
        </Fact>
        <Fact icon="calendar" label="Trả lời trước">
          {formatDate(dueOn)}
        </Fact>
      </FactList>
      <Card>
        <p>
          <strong>Việc tiếp theo:</strong> một cán bộ khác với người đã duyệt xem lại.{' '}
          {isTakenDownWhenLate
            ? 'Quá hạn mà chưa trả lời thì mục này tự tạm gỡ.'
            : 'Hôm nay mạng này đã gửi nhiều khiếu nại, nên quá hạn mục này không tự gỡ.'}{' '}
          Không ai đòi tiền để gỡ: ai đòi là lừa đảo.
        </p>
      </Card>
      <ButtonLink full icon="eye" to={`/kiem-tra-lua-dao/khieu-nai/theo-doi#${reference}`}>
        Theo dõi khiếu nại
      </ButtonLink>
    </>
  )
}
