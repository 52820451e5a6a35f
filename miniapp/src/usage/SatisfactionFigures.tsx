import type { RatingSummary } from '@chung-tay/shared/ratings/contract'
import { levels } from '@chung-tay/shared/ratings/vocabulary'
import { Link } from '../platform/router'
import { useFigures } from '../platform/submissions'
import { ChartFigure, ErrorNotice, Section, Skeleton } from '../platform/ui'

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
      <ChartFigure
        chart={{
          title: 'Tỷ lệ theo mức hài lòng',
          message: `${percent(shares['4'] + shares['5'])}% hài lòng hoặc rất hài lòng`,
          type: 'bar',
          unit: '%',
          criterion: `Trên ${answers} đánh giá gửi qua ứng dụng, từ khi mở.`,
          points: levels.map(({ value, label }) => ({ label, value: percent(shares[`${value}`]) })),
          source: 'Đếm từ đánh giá gửi qua ứng dụng',
          sourceDate: new Date().toISOString(),
        }}
      />
      <p className="ct-hint">
        {walkInAnswers} trong số đó là người tự đánh giá: không đại diện cho mọi người đến làm việc.
        Chỉ đếm nhóm từ 5 đánh giá trở lên.
        {crowdedAnswers
          ? ` Thêm ${crowdedAnswers} đánh giá đến dồn từ một mạng trong ngày, tính riêng và không nằm trong tỷ lệ.`
          : ''}
      </p>
    </>
  )
}

const percent = (share: number) => Math.round(share * 100)
