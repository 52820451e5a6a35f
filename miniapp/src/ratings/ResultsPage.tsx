import type { RatingSummary } from '@chung-tay/shared/ratings/contract'
import { walkInShare } from '@chung-tay/shared/ratings/vocabulary'
import useSWR from 'swr'
import { apiOrigin } from '../platform/api-origin'
import { getJson } from '../platform/submissions'
import {
  ButtonLink,
  Card,
  Disclosure,
  EmptyState,
  ErrorNotice,
  ExternalLink,
  Page,
  Section,
  Skeleton,
} from '../platform/ui'
import { Comments } from './Comments'
import { Crowded } from './Crowded'
import { FactorTable } from './FactorTable'
import { MonthsChart } from './MonthsChart'
import { TallyTable } from './TallyTable'
import { drawing } from './drawing'
import './ratings.css'

const path = '/api/ratings/summary'

/** How satisfied people are: counted from every rating, with denominators and cautions. */
export default function ResultsPage() {
  const { data, error, mutate } = useSWR<RatingSummary>(path, (from: string) => getJson(from), {
    shouldRetryOnError: false,
  })
  return (
    <Page
      title="Mọi người đánh giá thế nào"
      lead="Đếm từ từng đánh giá đã gửi. Không số nào do người nhập tay."
      back="/danh-gia"
      meta={{ description: 'Mức độ hài lòng của người dân, theo tháng, đơn vị và yếu tố.' }}
      drawing={drawing}
      isWide
    >
      {data ? (
        <Results summary={data} />
      ) : error ? (
        <ErrorNotice onRetry={() => void mutate()} />
      ) : (
        <Skeleton lines={8} />
      )}
    </Page>
  )
}

function Results({ summary }: { summary: RatingSummary }) {
  const { total, months, units, otherUnits, factors, comments, waiting, crowded } = summary
  if (!total.shares) {
    return (
      <EmptyState
        drawing="list"
        title="Chưa đủ đánh giá để công bố"
        action={
          <ButtonLink icon="smile" to="/danh-gia">
            Đánh giá ngay
          </ButtonLink>
        }
      >
        Cần ít nhất 5 đánh giá để không lộ ai đã nói gì.
      </EmptyState>
    )
  }
  return (
    <>
      <Section title="Toàn tỉnh">
        <TallyTable caption="Toàn tỉnh" rows={[{ name: 'Tất cả', tally: total }]} />
        <Card>
          <p>
            {total.invitations ? (
              <>
                Đã mời {total.invitations} người, {total.invitedAnswers} người trả lời.{' '}
              </>
            ) : null}
            {total.walkInAnswers} người tự đánh giá. Người tự đánh giá không đại diện cho mọi người
            đến làm việc; tỷ lệ ở trang này gồm cả hai cách.
          </p>
        </Card>
      </Section>
      <Crowded crowded={crowded} counted={total.answers ?? 0} />
      <Section title="Theo tháng">
        <MonthsChart months={months} />
      </Section>
      <Section title="Theo yếu tố">
        <FactorTable factors={factors} />
      </Section>
      <Section title="Theo đơn vị">
        <TallyTable
          caption="Theo đơn vị"
          rows={[
            ...units.map(({ name, ...tally }) => ({ name, tally })),
            ...(otherUnits?.shares
              ? [{ name: 'Các nơi còn ít đánh giá, gộp chung', tally: otherUnits }]
              : []),
          ]}
        />
      </Section>
      <Comments comments={comments} />
      <Disclosure summary="Số liệu này được tính thế nào?">
        <p>
          Mỗi đánh giá đếm một lần. Người được mời đánh giá sau khi xong việc, mỗi lời mời một lần;
          người tự đánh giá: mỗi máy một lần một ngày cho một nơi.
        </p>
        <p>
          Từ một mạng (một địa chỉ), mỗi ngày tính {walkInShare.sender} lượt tự đánh giá cho một
          nơi; cả vùng mạng chung quanh {walkInShare.neighbourhood} lượt. Nhiều hơn thì vẫn nhận
          nhưng tính riêng: từ xa không phân biệt được phòng chờ dùng chung Wi-Fi với một người gửi
          nhiều lần.
        </p>
        <p>
          Để không lộ ai đã nói gì, đánh giá được đếm theo nhóm ít nhất 5. Tháng nào một nơi chưa đủ
          5 thì được gộp với các nơi khác; khi nơi đó đủ 5 thì đếm riêng, vào tháng vừa đủ.
          {waiting > 0 ? ` Hiện có ${waiting} đánh giá đang chờ cho đủ nhóm.` : ''} Nhóm dưới 30
          đánh giá có dấu thận trọng.
        </p>
        <p>Bình luận có thể bị ẩn chữ và ghi lý do; mức đánh giá vẫn được đếm.</p>
      </Disclosure>
      <p className="ct-open-data">
        Dữ liệu mở: <ExternalLink href={`${apiOrigin}${path}?format=csv`}>CSV</ExternalLink>{' '}
        <ExternalLink href={`${apiOrigin}${path}`}>JSON</ExternalLink>
      </p>
    </>
  )
}
