import type { RatingSummary } from '@chung-tay/shared/ratings/contract'
import { levels } from '@chung-tay/shared/ratings/vocabulary'
import { Link } from '../platform/router'
import { useFigures } from '../platform/submissions'
import { ErrorNotice, Section, Skeleton } from '../platform/ui'

const path = '/api/ratings/summary'

/** How satisfied people are, in short; the whole is on a page of its own. */
export function SatisfactionFigures() {
  const { data, error, mutate } = useFigures<RatingSummary>(path)
  return (
    <Section title="Mức hài lòng" action={<Link to="/danh-gia/ket-qua">Xem đầy đủ</Link>}>
      {data ? (
        <Figures total={data.total} />
      ) : error ? (
        <ErrorNotice onRetry={() => void mutate()} />
      ) : (
        <Skeleton lines={4} />
      )}
    </Section>
  )
}

function Figures({
  total: { shares, answers, walkInAnswers, crowdedAnswers },
}: Pick<RatingSummary, 'total'>) {
  if (!shares) return <p>Chưa đủ đánh giá để công bố.</p>
  return (
    <>
      <table className="ct-table">
        <caption className="ct-visually-hidden">Tỷ lệ theo mức hài lòng</caption>
        <thead>
          <tr>
            <th scope="col">Mức</th>
            <th scope="col">Tỷ lệ</th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ value, label }) => (
            <tr key={value}>
              <th scope="row">{label}</th>
              <td>{Math.round(shares[`${value}`] * 100)} %</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="ct-hint">
        Trên {answers} đánh giá, {walkInAnswers} là người tự đánh giá: không đại diện cho mọi người
        đến làm việc. Chỉ đếm nhóm từ 5 đánh giá trở lên.
        {crowdedAnswers
          ? ` Thêm ${crowdedAnswers} đánh giá đến dồn từ một mạng trong ngày, tính riêng và không nằm trong tỷ lệ.`
          : ''}
      </p>
    </>
  )
}
