import type { ContestView } from '@chung-tay/shared/quiz/contests/contract'
import useSWR from 'swr'
import {
  ButtonLink,
  Disclosure,
  ErrorNotice,
  Notice,
  Page,
  Section,
  Skeleton,
} from '../../platform/ui'
import { SubmissionError } from '../../platform/submissions'
import { ResultsCheck } from '../results/ResultsCheck'
import { ContestHero } from './ContestHero'
import { ContestList } from './ContestList'
import { EnterForm } from '../play/EnterForm'
import { QuizLinks } from '../QuizLinks'
import { readContest } from '../quiz-api'
import { useEntrant } from '../attempts/use-entrant'
import { momentWords } from '../words'
import './contests.css'

/** A contest: what it is about, its rules, the way in. */
export default function ContestPage() {
  const { slug, attempt } = useEntrant()
  const { data, error, mutate } = useSWR(
    slug ? ['quiz contest', slug] : null,
    () => readContest(slug),
    { shouldRetryOnError: false },
  )
  const contest = data?.contest
  const isUnknown = error instanceof SubmissionError && error.status === 404
  return (
    <Page
      title={contest?.title ?? 'Cuộc thi'}
      lead={contest?.summary}
      back="/trac-nghiem"
      meta={{ description: 'Thể lệ và cách dự thi.', noindex: true }}
      side={<QuizLinks />}
    >
      {contest ? (
        <Rules contest={contest} now={data.now} attempt={attempt} />
      ) : !slug ? (
        <ContestList />
      ) : isUnknown ? (
        <>
          <Notice tone="caution" title="Không có cuộc thi này">
            Có thể cuộc thi đã được đổi tên hoặc gỡ xuống. Đây là các cuộc thi đang có.
          </Notice>
          <ContestList />
        </>
      ) : error ? (
        <ErrorNotice onRetry={() => void mutate()} />
      ) : (
        <Skeleton lines={8} />
      )}
    </Page>
  )
}

function Rules({ contest, now, attempt }: { contest: ContestView; now: string; attempt?: string }) {
  const { slug, phase } = contest
  return (
    <>
      <ContestHero contest={contest} now={now} />
      {attempt ? (
        <ButtonLink full icon="star" to={`/trac-nghiem/choi?c=${slug}`}>
          Mở bài thi của bạn
        </ButtonLink>
      ) : null}
      {phase === 'running' ? <EnterForm contest={contest} hasPlayed={Boolean(attempt)} /> : null}
      {phase === 'upcoming' ? (
        <Notice tone="accent" title={`Bắt đầu lúc ${momentWords(contest.startsAt)}`}>
          Mở lại trang này khi đến giờ.
        </Notice>
      ) : null}
      {phase === 'cancelled' ? (
        <Notice tone="caution" title="Cuộc thi này đã bị hủy" />
      ) : (
        <ButtonLink full kind="secondary" icon="people" to={`/trac-nghiem/bang-xep-hang?c=${slug}`}>
          {phase === 'ended' ? 'Xem bảng xếp hạng' : 'Xem ai đang dự thi'}
        </ButtonLink>
      )}
      <Section title="Thể lệ">
        <ul className="ct-rules">
          <li>
            Mỗi câu đúng được một điểm. Bằng điểm thì ai làm nhanh hơn (tính tròn giây) xếp trên;
            bằng cả hai thì đồng hạng.
          </li>
          <li>
            Trả lời xong một câu mới thấy câu tiếp theo, không quay lại sửa được. Câu trả lời được
            lưu ngay; mất mạng thì mở lại và làm tiếp, đồng hồ vẫn chạy.
          </li>
          <li>
            <strong>Kết quả có lúc {momentWords(contest.resultsAt)}</strong>, cho mọi người cùng
            lúc: điểm, thứ hạng, chứng nhận, đáp án và căn cứ. Trước đó không ai xem được, kể cả
            điểm của chính mình, để không ai dò được đáp án khi người khác đang thi.
          </li>
          {contest.asksPractice ? (
            <li>Cuộc thi này có cả câu luyện tập: ai đã luyện tập thì có thể biết trước đáp án.</li>
          ) : null}
          <li>Hết giờ, bài được chấm với những câu đã lưu. Giờ tính theo đồng hồ của hệ thống.</li>
          {contest.asksPrediction ? (
            <li>
              Khi xếp giải, người cùng điểm, cùng thời gian được phân định bằng dự đoán gần đúng
              nhất.
            </li>
          ) : null}
          {contest.certificatePercent !== null ? (
            <li>Đúng từ {contest.certificatePercent}% số câu thì nhận chứng nhận.</li>
          ) : null}
          <li>Đơn vị tổ chức: {contest.organiser}.</li>
        </ul>
        {contest.rules
          .split(/\n\s*\n/)
          .filter(Boolean)
          .map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
      </Section>
      {contest.prizes.length > 0 ? (
        <Section title="Giải thưởng">
          <ul className="ct-rules">
            {contest.prizes.map(({ name, count, reward }) => (
              <li key={name}>
                {count} {name}
                {reward ? `: ${reward}` : ''}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <ResultsCheck contest={contest} />
      <Disclosure summary="Cuộc thi lưu gì về bạn?">
        <p>
          Tên hiển thị, đơn vị bạn chọn, câu trả lời và thời gian làm bài. Không lưu số điện thoại,
          không lưu địa chỉ mạng.
          {contest.whoMayEnter === 'zalo'
            ? ' Của tài khoản Zalo chỉ lưu một dấu băm, để nhận ra lượt thi của cùng một người. Bạn rút đồng ý trong Zalo thì dấu ấy bị bỏ khi cuộc thi kết thúc.'
            : null}
        </p>
        <p>
          Để ban tổ chức nhận ra việc một người thi thay nhiều người, mỗi bài ghi một dấu băm của
          mạng và của loại trình duyệt. Khóa của dấu này đổi mỗi ngày và không được cất giữ, nên
          không tra ngược ra ai. Dấu chỉ để cán bộ xem lại, không tự loại bài của ai.
        </p>
      </Disclosure>
    </>
  )
}
