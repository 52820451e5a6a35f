import { useState } from 'react'
import { useNow } from '../../platform/clock'
import { queries, useContent, type QuizTopicAnswer } from '../../platform/content'
import { useParams } from '../../platform/router'
import { useKeeping } from '../../platform/storage'
import { EmptyState, Loaded, NotFound, Page } from '../../platform/ui'
import { PracticeRound } from './PracticeRound'
import { StartButtons } from './StartButtons'
import { TopicDrawing } from './TopicDrawing'
import { TopicMeter } from './TopicMeter'
import { pickFromTopic, roundSize } from './pick-questions'
import { withoutMissing } from './progress'
import { newRound, type Round } from './round'
import { topicProgress } from './topic-progress'
import { useProgress } from './use-progress'
import './practice.css'
import './tap-choices.css'

/** A topic to practise: what it is about, how far one is, and its rounds of questions. */
export default function TopicPage() {
  const { slug = '' } = useParams()
  const topic = useContent(queries.quizTopic(slug))
  return (
    <Loaded query={topic}>
      {(found) => (found ? <Topic key={slug} topic={found} /> : <NotFound />)}
    </Loaded>
  )
}

function Topic({ topic }: { topic: QuizTopicAnswer }) {
  const [round, setRound] = useState<{ number: number; begin: Round }>()
  const keeping = useKeeping()
  const [progress, keepProgress] = useProgress()
  const now = useNow()
  const { slug, title, summary } = topic
  const questions = topic.practiceQuestions ?? []
  const total = questions.length

  const start = () => {
    const at = new Date()
    const ids = new Set(questions.map(({ id }) => id))
    const current = withoutMissing(progress, { slug, ids }, at)
    if (current !== progress) keepProgress(current)
    const picked = pickFromTopic({ slug, questions }, current, at)
    show(newRound(picked))
  }
  const show = (begin: Round) => {
    setRound({ number: (round?.number ?? 0) + 1, begin })
    window.scrollTo(0, 0)
  }
  if (round)
    return (
      <PracticeRound
        key={round.number}
        name={slug}
        title={title}
        begin={round.begin}
        onAgain={start}
      />
    )
  const own = now ? topicProgress(progress, { slug, total }, now) : undefined
  return (
    <Page
      title={title}
      side={false}
      lead={summary}
      back="/trac-nghiem"
      meta={{ description: `${total} câu hỏi luyện tập. ${summary}` }}
    >
      {total === 0 ? (
        <EmptyState drawing="list" title="Chủ đề này chưa có câu luyện tập">
          Khi một cuộc thi đang hỏi các câu này, chúng được cất đi. Bạn thử chủ đề khác nhé.
        </EmptyState>
      ) : (
        <>
          <div className="ct-topic-head">
            <TopicDrawing slug={slug} />
            <TopicMeter total={total} progress={own} />
          </div>
          <StartButtons name={slug} onStart={start} onResume={show}>
            {own && own.answered > 0 ? 'Luyện tiếp' : 'Bắt đầu luyện'}
          </StartButtons>
          <p className="ct-hint">
            Mỗi lượt {Math.min(roundSize, total)} câu, có giải thích và căn cứ pháp lý ngay sau mỗi
            câu. Không tính giờ, không cần đăng nhập; mất mạng vẫn luyện được.{' '}
            {keeping === 'memory'
              ? 'Tiến bộ chỉ còn đến khi bạn đóng trang.'
              : 'Tiến bộ chỉ lưu trên máy này.'}
          </p>
        </>
      )}
    </Page>
  )
}
