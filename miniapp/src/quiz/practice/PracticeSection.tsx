import { useNow } from '../../platform/clock'
import { queries, useContent, type QuizTopicCard } from '../../platform/content'
import {
  Badge,
  ButtonLink,
  EmptyState,
  LinkItem,
  LinkList,
  Loaded,
  NotKept,
  Section,
} from '../../platform/ui'
import { ResetProgress } from './ResetProgress'
import { StreakLine } from './StreakLine'
import { TopicMeter } from './TopicMeter'
import { topicProgress } from './topic-progress'
import { useProgress } from './use-progress'
import './practice.css'

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
    .map((topic) => {
      const { slug, practiceCount } = topic
      const total = practiceCount ?? 0
      return { ...topic, total, own: now && topicProgress(progress, { slug, total }, now) }
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
      <StreakLine progress={progress} />
      {hasAnswered ? (
        <ButtonLink full icon="refresh" to="/trac-nghiem/luyen-tap">
          {toReview > 0 ? `Ôn lại chỗ yếu (${toReview} câu)` : 'Ôn lại chỗ yếu'}
        </ButtonLink>
      ) : null}
      <LinkList label="Chủ đề luyện tập">
        {rows.map(({ id, slug, title, total, own }) => (
          <LinkItem
            key={id}
            to={`/trac-nghiem/luyen-tap/${slug}`}
            title={title}
            hint={<TopicMeter total={total} progress={own} />}
            badge={
              own && own.toReview > 0 ? (
                <Badge tone="caution" icon="refresh">
                  Cần ôn {own.toReview} câu
                </Badge>
              ) : undefined
            }
          />
        ))}
      </LinkList>
      <ResetProgress hasAnswered={hasAnswered} />
    </>
  )
}
