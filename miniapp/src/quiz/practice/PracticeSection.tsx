import { useNow } from '../../platform/clock'
import { queries, useContent, type QuizTopicCard } from '../../platform/content'
import { ButtonLink, EmptyState, Loaded, NotKept, Section } from '../../platform/ui'
import { ResetProgress } from './ResetProgress'
import { TopicList } from './TopicList'
import { topicProgress } from './topic-progress'
import { useProgress } from './use-progress'
import './practice.css'
import './tap-choices.css'

/** Practice on the quizzes' first page: topics with one's own progress, and the way to what is weak. */
export function PracticeSection() {
  const topics = useContent(queries.quizTopics)
  return (
    <Section title="Luyện tập">
      <Loaded query={topics}>{(list) => <Topics topics={list} />}</Loaded>
    </Section>
  )
}

function Topics({ topics }: { topics: readonly QuizTopicCard[] }) {
  const [progress] = useProgress()
  const now = useNow()
  const rows = topics
    .filter(({ practiceCount }) => practiceCount)
    .map(({ id, slug, title, practiceCount }) => {
      const total = practiceCount ?? 0
      const own = now && topicProgress(progress, { slug, total }, now)
      return { id, slug, title, total, own }
    })
  if (rows.length === 0)
    return (
      <EmptyState drawing="list" title="Chưa có câu hỏi luyện tập">
        Bạn quay lại sau nhé.
      </EmptyState>
    )
  const toReview = rows.reduce((sum, { own }) => sum + (own?.toReview ?? 0), 0)
  const hasAnswered = rows.some(({ own }) => own && own.answered > 0)
  return (
    <>
      <NotKept>Tiến bộ luyện tập chỉ còn đến khi bạn đóng trang.</NotKept>
      {hasAnswered ? (
        <ButtonLink full kind="secondary" icon="refresh" to="/trac-nghiem/luyen-tap">
          {toReview > 0 ? `Ôn lại chỗ yếu (${toReview} câu)` : 'Ôn lại chỗ yếu'}
        </ButtonLink>
      ) : null}
      <TopicList rows={rows} />
      <ResetProgress hasAnswered={hasAnswered} />
    </>
  )
}
