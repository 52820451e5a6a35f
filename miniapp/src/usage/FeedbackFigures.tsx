import type { FeedbackSummary } from '@chung-tay/shared/feedback/contract'
import { useFigures } from '../platform/submissions'
import { ChartFigure, ErrorNotice, Section, Skeleton } from '../platform/ui'
import { Link } from '../platform/router'
import { NumberCard } from './NumberCard'
import { WideTable } from './WideTable'

const path = '/api/feedback/summary'

/** Feedback received and answered in time, with its denominators. */
export function FeedbackFigures() {
  const { data, error, mutate } = useFigures<FeedbackSummary>(path)
  return (
    <Section
      title="Phản ánh, kiến nghị"
      action={<Link to="/phan-anh/cong-khai">Xem công khai</Link>}
    >
      {data ? (
        <Figures summary={data} />
      ) : error ? (
        <ErrorNotice onRetry={() => void mutate()} />
      ) : (
        <Skeleton lines={4} />
      )}
    </Section>
  )
}

function Figures({
  summary: { total, kinds, isSuppressed, smallestGroup },
}: {
  summary: FeedbackSummary
}) {
  if (isSuppressed) return <p>Chưa đủ {smallestGroup} phản ánh để công bố số liệu.</p>
  const due = total.answeredInTime + total.answeredLate + total.overdue
  return (
    <>
      <div className="ct-numbers">
        <NumberCard
          label="Đã tiếp nhận"
          value={total.received}
          words={`Mọi phản ánh gửi qua ứng dụng từ khi mở. ${total.waiting} đang xử lý, còn hạn.`}
        />
        <NumberCard
          label="Đã giải quyết"
          value={total.solved}
          words={`Trong ${total.solved + total.unsolved + total.unknown} phản ánh đã có trả lời. ${total.unsolved} đã đóng, chưa giải quyết (chuyển nơi khác, thiếu thông tin, trùng, không theo đề nghị)${total.unknown > 0 ? `; ${total.unknown} chưa ghi kết quả` : ''}. ${total.reopened} phản ánh được người gửi mở lại.`}
        />
      </div>
      {due > 0 ? (
        <ChartFigure
          chart={{
            title: 'Phản ánh đã trả lời hoặc đã đến hạn',
            message: `${total.answeredInTime} trong ${due} phản ánh được trả lời đúng hạn`,
            type: 'doughnut',
            unit: 'phản ánh',
            criterion:
              'Phản ánh đã trả lời hoặc đã đến hạn, từ khi mở. Hạn là ngày báo cho người gửi khi tiếp nhận.',
            points: [
              { label: 'Trả lời đúng hạn', value: total.answeredInTime },
              { label: 'Trả lời muộn', value: total.answeredLate },
              { label: 'Quá hạn, chưa trả lời', value: total.overdue },
            ],
            source: 'Đếm tự động trong ứng dụng',
            sourceDate: new Date().toISOString(),
          }}
        />
      ) : null}
      <WideTable name="Phản ánh theo loại">
        <table className="ct-table">
          <caption className="ct-visually-hidden">Phản ánh theo loại</caption>
          <thead>
            <tr>
              <th scope="col">Loại</th>
              <th scope="col">Tiếp nhận</th>
              <th scope="col">Đúng hạn</th>
              <th scope="col">Muộn, quá hạn</th>
              <th scope="col">Đã giải quyết</th>
              <th scope="col">Đã đóng, chưa giải quyết</th>
              <th scope="col">Mở lại</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind.name}>
                <th scope="row">{kind.name}</th>
                <td>{kind.received}</td>
                <td>{kind.answeredInTime}</td>
                <td>{kind.answeredLate + kind.overdue}</td>
                <td>{kind.solved}</td>
                <td>{kind.unsolved}</td>
                <td>{kind.reopened}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className="ct-hint">
        Loại có dưới {smallestGroup} phản ánh được gộp chung, để không lộ ai đã gửi gì.
      </p>
    </>
  )
}
