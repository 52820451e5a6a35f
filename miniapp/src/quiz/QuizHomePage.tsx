import { contestPhases } from '@chung-tay/shared/quiz/contests/vocabulary'
import { labelOf } from '@chung-tay/shared/text/label-of'
import type { ContestView } from '@chung-tay/shared/quiz/contests/contract'
import useSWR from 'swr'
import {
  Badge,
  EmptyState,
  ErrorNotice,
  LinkItem,
  LinkList,
  Page,
  Section,
  Skeleton,
} from '../platform/ui'
import { readContests } from './quiz-api'
import { PracticeSection } from './practice/PracticeSection'
import { momentWords } from './words'

/** The quizzes: topics to practise, contests to enter. */
export default function QuizHomePage() {
  const { data, error, mutate } = useSWR('quiz contests', readContests, {
    shouldRetryOnError: false,
  })
  return (
    <Page
      title="Đố vui pháp luật"
      lead="Luyện mỗi ngày vài câu, rồi thử sức trong cuộc thi."
      meta={{
        description:
          'Luyện trả lời câu hỏi pháp luật, xem giải thích ngay; dự cuộc thi xếp hạng chính xác.',
      }}
    >
      <PracticeSection />
      <Section title="Cuộc thi">
        {data ? (
          <Contests contests={data.contests} />
        ) : error ? (
          <ErrorNotice onRetry={() => void mutate()} />
        ) : (
          <Skeleton lines={4} />
        )}
      </Section>
    </Page>
  )
}

function Contests({ contests }: { contests: ContestView[] }) {
  if (contests.length === 0)
    return (
      <EmptyState drawing="list" title="Chưa có cuộc thi nào">
        Khi có cuộc thi mới, bạn sẽ thấy ở đây.
      </EmptyState>
    )
  return (
    <LinkList>
      {contests.map((contest) => (
        <LinkItem
          key={contest.slug}
          to={`/trac-nghiem/cuoc-thi?c=${contest.slug}`}
          icon="star"
          title={contest.title}
          hint={`${labelOf(contestPhases, contest.phase)} · ${
            contest.phase === 'upcoming'
              ? `bắt đầu ${momentWords(contest.startsAt)}`
              : `đến ${momentWords(contest.endsAt)}`
          } · ${contest.entrants} người đã thi`}
          badge={contest.isSample ? <Badge tone="caution">Mẫu</Badge> : undefined}
        />
      ))}
    </LinkList>
  )
}
