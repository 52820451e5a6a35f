import type { ContestReceipt } from '@chung-tay/shared/scam-check/contract'
import { formatDate } from '@chung-tay/shared/calendar'
import { TrackingCode } from '../../platform/tracking-code/TrackingCode'
import { ButtonLink, Card, Fact, FactList, Notice } from '../../platform/ui'

/** A contest that was stored: its code, its deadline, and what happens next. */
export function ContestSent({ receipt }: { receipt: ContestReceipt }) {
  const { reference, trackingCode, dueOn, isTakenDownWhenLate } = receipt
  return (
    <>
      <Notice tone="good" title="Đã nhận khiếu nại của bạn" />
      <TrackingCode
        code={trackingCode}
        what="khiếu nại"
        path="/kiem-tra-lua-dao/khieu-nai/theo-doi"
      />
      <FactList>
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
