import type { ContestView } from '@chung-tay/cms/quiz/contests'
import useSWR from 'swr'
import {
  Badge,
  ButtonLink,
  Disclosure,
  ErrorNotice,
  Fact,
  FactList,
  Notice,
  Page,
  Section,
  Skeleton,
} from '../../platform/ui'
import { EnterForm } from './EnterForm'
import { readContest } from './quiz-api'
import { useEntrant } from './use-entrant'
import { momentWords, phaseWords, timeWords } from './words'
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
  return (
    <Page
      title={contest?.title ?? 'Cuộc thi'}
      lead={contest?.summary}
      back="/trac-nghiem"
      meta={{ description: 'Thể lệ và cách dự thi.', noindex: true }}
    >
      {contest ? (
        <Rules contest={contest} attempt={attempt} />
      ) : error || !slug ? (
        <ErrorNotice onRetry={() => void mutate()} />
      ) : (
        <Skeleton lines={8} />
      )}
    </Page>
  )
}

function Rules({ contest, attempt }: { contest: ContestView; attempt?: string }) {
  const { slug, phase } = contest
  return (
    <>
      <p className="ct-contest__state">
        <Badge tone={phase === 'running' ? 'good' : 'neutral'}>{phaseWords[phase]}</Badge>
        {contest.isSample ? <Badge tone="caution">Cuộc thi mẫu, không có giải</Badge> : null}
      </p>
      <FactList>
        <Fact icon="calendar" label="Thời gian">
          Từ {momentWords(contest.startsAt)} đến {momentWords(contest.endsAt)}
        </Fact>
        <Fact icon="list" label="Bài thi">
          {contest.questions} câu, {timeWords(contest)}
        </Fact>
        <Fact icon="refresh" label="Số lượt">
          {contest.attemptsAllowed === 1
            ? 'Mỗi người một lượt'
            : `Mỗi người ${contest.attemptsAllowed} lượt, tính lượt tốt nhất`}
        </Fact>
        <Fact icon="people" label="Đã thi">
          {contest.entrants} người
        </Fact>
      </FactList>
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
          Xem bảng xếp hạng
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
      <Disclosure summary="Bốc thăm câu hỏi có công bằng không?">
        <p>
          Câu hỏi của mỗi bài được bốc bằng một hạt giống ngẫu nhiên chọn sẵn trước giờ thi cùng một
          số ngẫu nhiên do máy của bạn tạo ra, nên không ai chọn được câu. Dấu (SHA-256) của hạt
          giống và của bộ câu hỏi được công bố từ trước; hết giờ thi, hạt giống được công bố để ai
          cũng kiểm tra được.
        </p>
        <p className="ct-hash">Dấu của hạt giống: {contest.seedHash}</p>
        <p className="ct-hash">Dấu của bộ câu hỏi: {contest.poolHash}</p>
        {contest.seed ? <p className="ct-hash">Hạt giống: {contest.seed}</p> : null}
      </Disclosure>
      <Disclosure summary="Cuộc thi lưu gì về bạn?">
        <p>
          Tên hiển thị, đơn vị bạn chọn, câu trả lời và thời gian làm bài. Không lưu số điện thoại,
          không lưu địa chỉ mạng.
          {contest.whoMayEnter === 'zalo'
            ? ' Của tài khoản Zalo chỉ lưu một dấu băm, để nhận ra lượt thi của cùng một người.'
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
