import type { AttemptView, ResultView } from '@chung-tay/shared/quiz/play/contract'
import useSWR from 'swr'
import {
  Badge,
  ButtonLink,
  Disclosure,
  EmptyState,
  ErrorNotice,
  Notice,
  Page,
  Section,
  Skeleton,
} from '../../platform/ui'
import { QuizLinks } from '../QuizLinks'
import { readAttempt } from '../quiz-api'
import { MyPlace } from '../leaderboard/MyPlace'
import { Waiting } from './Waiting'
import { ScoreCard } from './ScoreCard'
import { ShareCard } from './ShareCard'
import { useEntrant } from '../attempts/use-entrant'
import './score.css'

/** The result: score, place, certificate, and after the end what was right. */
export default function ResultPage() {
  const { slug, token, attempt } = useEntrant()
  const { data, error, mutate } = useSWR(
    token && attempt ? ['quiz attempt', attempt] : null,
    () => readAttempt(token, attempt ?? ''),
    { shouldRetryOnError: false },
  )
  return (
    <Page
      isForm
      title="Kết quả của bạn"
      back={`/trac-nghiem/cuoc-thi?c=${slug}`}
      meta={{ noindex: true }}
      side={<QuizLinks />}
    >
      {data?.done && !data.result ? (
        <>
          <Disqualified reason={data.done.disqualifiedReason} receipt={data.done.receipt} />
          <Overdue view={data} />
          <Waiting
            done={data.done}
            nickname={data.nickname}
            slug={slug}
            onTime={() => void mutate()}
          />
        </>
      ) : data?.result ? (
        <Result view={data} result={data.result} slug={slug} token={token} />
      ) : data ? (
        <ButtonLink full to={`/trac-nghiem/choi?c=${slug}`}>
          Làm tiếp bài thi
        </ButtonLink>
      ) : error ? (
        <ErrorNotice onRetry={() => void mutate()} />
      ) : token && attempt ? (
        <Skeleton lines={6} />
      ) : (
        <EmptyState
          drawing="list"
          title="Máy này chưa có bài thi"
          action={<ButtonLink to={`/trac-nghiem/cuoc-thi?c=${slug}`}>Xem cuộc thi</ButtonLink>}
        />
      )}
    </Page>
  )
}

type Props = { view: AttemptView; result: ResultView; slug: string; token: string }

function Result({ view, result, slug, token }: Props) {
  return (
    <>
      <Disqualified reason={result.disqualifiedReason} receipt={result.receipt} />
      <Overdue view={view} />
      <ScoreCard result={result} />
      {result.certificate ? (
        <ButtonLink full icon="stamp" to={`/trac-nghiem/chung-nhan?m=${result.certificate}`}>
          Xem và tải chứng nhận
        </ButtonLink>
      ) : result.certificateFrom && result.score < result.certificateFrom ? (
        <p>
          Chứng nhận dành cho bài đúng từ {result.certificateFrom}/{result.outOf} câu.{' '}
          {result.attemptsLeft > 0 ? 'Bạn còn lượt thi lại.' : 'Mời bạn thử lại ở cuộc thi sau.'}
        </p>
      ) : null}
      <ShareCard title={view.title} nickname={view.nickname} result={result} />
      <MyPlace slug={slug} token={token} />
      <ButtonLink full kind="secondary" icon="people" to={`/trac-nghiem/bang-xep-hang?c=${slug}`}>
        Xem bảng xếp hạng
      </ButtonLink>
      {result.attemptsLeft > 0 ? (
        <ButtonLink full kind="quiet" to={`/trac-nghiem/cuoc-thi?c=${slug}`}>
          Thi lại (còn {result.attemptsLeft} lượt)
        </ButtonLink>
      ) : null}
      {result.review ? <Review review={result.review} /> : null}
      <p className="ct-hint">
        Mã bài của bạn: <strong className="ct-receipt">{result.receipt}</strong>. Khi kết quả được
        công bố, bạn tìm mã này trong tệp kết quả để thấy bài của mình.
      </p>
    </>
  )
}

function Disqualified({ reason, receipt }: { reason: string | null; receipt: string }) {
  if (!reason) return null
  return (
    <Notice tone="danger" title="Bài thi này không được xếp hạng">
      <p>Lý do ban tổ chức đã ghi: {reason}</p>
      <p>
        Câu trả lời và điểm của bạn vẫn được giữ nguyên. Nếu bạn thấy chưa đúng, hãy gửi ý kiến và
        ghi mã bài thi <strong>{receipt}</strong>. Ban tổ chức xem lại được từng bước và đưa bài trở
        lại bảng xếp hạng nếu có nhầm lẫn.
      </p>
      <ButtonLink kind="secondary" to="/phan-anh">
        Gửi ý kiến
      </ButtonLink>
    </Notice>
  )
}

function Overdue({ view }: { view: AttemptView }) {
  return view.state === 'overdue' ? (
    <Notice tone="caution" title="Đã hết giờ">
      Bài được chấm với những câu đã lưu.
    </Notice>
  ) : null
}

function Review({ review }: { review: NonNullable<ResultView['review']> }) {
  return (
    <Section title="Xem lại từng câu">
      {review.map((each, place) => (
        <Disclosure
          key={place}
          summary={
            <>
              <Badge
                tone={each.isCorrect ? 'good' : 'danger'}
                icon={each.isCorrect ? 'check' : 'close'}
              >
                {each.isCorrect ? 'Đúng' : 'Sai'}
              </Badge>{' '}
              {each.text}
            </>
          }
        >
          {each.situation ? <p>{each.situation}</p> : null}
          <p>Bạn trả lời: {each.answer.join('; ') || 'chưa trả lời'}</p>
          <p>
            <strong>Đáp án: {each.solution.join('; ')}</strong>
          </p>
          <p>{each.explanation}</p>
          {each.isWithdrawn ? (
            <p>Văn bản của câu này hết hiệu lực giữa cuộc thi nên mọi người đều được tính đúng.</p>
          ) : null}
          {each.legalBasis.map(({ label, title, slug }) => (
            <p key={label} className="ct-hint">
              {slug ? (
                <ButtonLink kind="quiet" to={`/van-ban/${slug}`}>
                  {label}
                </ButtonLink>
              ) : (
                label
              )}{' '}
              {title}
            </p>
          ))}
        </Disclosure>
      ))}
    </Section>
  )
}
