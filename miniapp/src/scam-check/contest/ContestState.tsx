import type { TrackedContest } from '@chung-tay/shared/scam-check/contract'
import { formatDate } from '@chung-tay/shared/calendar'
import { Card, Fact, FactList, Notice } from '../../platform/ui'

/** How a contest stands, and whether people are still shown the entry. */
export function ContestState({ found }: { found: TrackedContest }) {
  const { reference, value, state, dueOn, isShown, isTakenDownWhenLate, answer, decidedOn } = found
  return (
    <>
      <p className="ct-asked">{value}</p>
      {state === 'open' ? (
        <Notice tone="accent" icon="clock" title="Đang chờ giải quyết">
          {isShown
            ? `Có trả lời trước ${formatDate(dueOn)}.${
                isTakenDownWhenLate ? ' Quá hạn thì mục này tự tạm gỡ.' : ''
              }`
            : 'Đã quá hạn, nên mục này đã tạm gỡ trong lúc chờ trả lời.'}
        </Notice>
      ) : null}
      {state === 'upheld' ? (
        <Notice tone="good" title="Đã chấp nhận và gỡ khỏi danh sách">
          Ai kiểm tra sẽ thấy mục này đã được gỡ.
        </Notice>
      ) : null}
      {state === 'refused' ? (
        <Notice tone="caution" title="Không chấp nhận">
          Nếu không đồng ý, bạn có thể đến trụ sở công an để khiếu nại trực tiếp, hoặc gửi lại với
          bằng chứng mới.
        </Notice>
      ) : null}
      {answer ? (
        <Card>
          <p>
            <strong>Trả lời:</strong> {answer}
          </p>
        </Card>
      ) : null}
      <FactList>
        <Fact icon="document" label="Số khiếu nại">
          {reference}
          <span className="ct-hint"> (để nói với cán bộ, không mở được gì)</span>
        </Fact>
        {decidedOn ? (
          <Fact icon="calendar" label="Giải quyết ngày">
            {formatDate(decidedOn)}
          </Fact>
        ) : (
          <Fact icon="calendar" label="Hạn trả lời">
            {formatDate(dueOn)}
          </Fact>
        )}
      </FactList>
    </>
  )
}
