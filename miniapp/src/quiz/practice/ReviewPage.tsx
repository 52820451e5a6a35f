import { useCallback, useState } from 'react'
import { useNow } from '../../platform/clock'
import { queries, useContent } from '../../platform/content'
import { ButtonLink, EmptyState, ErrorNotice, Page, Skeleton } from '../../platform/ui'
import { PracticeRound } from './PracticeRound'
import { StartButtons } from './StartButtons'
import { TopicReader, type TopicReading } from './TopicReader'
import { pickWeak, type TopicQuestions } from './pick-questions'
import { withoutMissing } from './progress'
import { newRound, type Round } from './round'
import { topicProgress, weakestFirst } from './topic-progress'
import { useProgress } from './use-progress'
import './practice.css'
import './tap-choices.css'

const title = 'Ôn lại chỗ yếu'
/** No topic is called so. */
const reviewName = '*'

/** What is due, what was missed and the weakest topics, over everything that was practised. */
export default function ReviewPage() {
  const { data: topics, error, retry } = useContent(queries.quizTopics)
  const [progress, keepProgress] = useProgress()
  const [round, setRound] = useState<{ number: number; begin: Round }>()
  const [readings, setReadings] = useState<Record<string, TopicReading>>({})
  const now = useNow()
  const take = useCallback(
    (slug: string, reading: TopicReading) => setReadings((all) => ({ ...all, [slug]: reading })),
    [],
  )
  const practised = weakestFirst(
    progress,
    (topics ?? []).map(({ slug }) => slug),
  )
  const isReady = practised.every((slug) => readings[slug])
  const read = practised.flatMap((slug): TopicQuestions[] => {
    const questions = readings[slug]?.questions
    return questions ? [{ slug, questions }] : []
  })

  const start = () => {
    const at = new Date()
    const current = read.reduce(
      (kept, { slug, questions }) =>
        withoutMissing(kept, { slug, ids: new Set(questions.map(({ id }) => id)) }, at),
      progress,
    )
    if (current !== progress) keepProgress(current)
    show(newRound(pickWeak(read, current, at)))
  }
  const show = (begin: Round) => {
    setRound({ number: (round?.number ?? 0) + 1, begin })
    window.scrollTo(0, 0)
  }
  if (round)
    return (
      <PracticeRound
        key={round.number}
        name={reviewName}
        title={title}
        begin={round.begin}
        onAgain={start}
      />
    )
  const weakest = topics?.find(({ slug }) => slug === practised[0])
  const toReview = now
    ? (topics ?? [])
        .map(({ slug, practiceCount }) =>
          topicProgress(progress, { slug, total: practiceCount ?? 0 }, now),
        )
        .reduce((sum, own) => sum + own.toReview, 0)
    : 0
  return (
    <Page
      title={title}
      side={false}
      lead="Câu đã đến lúc hỏi lại, câu từng trả lời sai, rồi chủ đề bạn còn yếu."
      back="/trac-nghiem"
      meta={{ description: 'Ôn lại những câu hỏi pháp luật bạn chưa chắc.', noindex: true }}
    >
      {practised.map((slug) => (
        <TopicReader key={slug} slug={slug} onRead={take} />
      ))}
      {!topics && error ? (
        <ErrorNotice onRetry={retry} />
      ) : !topics || !now || (practised.length > 0 && !isReady) ? (
        <Skeleton lines={4} />
      ) : practised.length === 0 ? (
        <EmptyState
          drawing="list"
          title="Bạn chưa luyện câu nào"
          action={<ButtonLink to="/trac-nghiem">Chọn chủ đề để luyện</ButtonLink>}
        >
          Luyện một chủ đề trước, câu nào khó sẽ được hỏi lại ở đây.
        </EmptyState>
      ) : read.every(({ questions }) => questions.length === 0) ? (
        <ErrorNotice
          onRetry={() => Object.values(readings).forEach(({ retry: again }) => again())}
        />
      ) : (
        <>
          <p>
            {toReview > 0 ? `Có ${toReview} câu cần ôn. ` : 'Chưa có câu nào đến hạn ôn. '}
            {weakest ? `Chủ đề còn yếu nhất: ${weakest.title}.` : ''}
          </p>
          <StartButtons name={reviewName} onStart={start} onResume={show}>
            Bắt đầu ôn
          </StartButtons>
        </>
      )}
    </Page>
  )
}
