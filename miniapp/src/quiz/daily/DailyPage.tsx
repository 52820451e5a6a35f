import { toLocalDate, type LocalDate } from '@chung-tay/shared/calendar'
import { useCallback, useEffect, useState } from 'react'
import { queries, useContent } from '../../platform/content'
import { useNavigate } from '../../platform/router'
import { useKeeping } from '../../platform/storage'
import { EmptyState, ErrorNotice, Page, Skeleton } from '../../platform/ui'
import { RoundPage } from '../practice/RoundPage'
import type { Round } from '../practice/round'
import { withBegun, withDailyAnswer } from './daily-record'
import { DailyEnd } from './DailyEnd'
import { DailyReader } from './DailyReader'
import { useDaily } from './use-daily'

const title = 'Năm câu hôm nay'

/** The same five questions for everybody today: to play, to go on with, or to look back at. */
export default function DailyPage() {
  const navigate = useNavigate()
  const { data: topics, error, retry } = useContent(queries.quizTopics)
  const [daily, keepDaily] = useDaily()
  const isOpening = useKeeping() === 'opening'
  const [day, setDay] = useState<LocalDate>()
  const [begin, setBegin] = useState<Round>()
  // Midnight does not change the questions of somebody who plays.
  useEffect(() => setDay(toLocalDate(new Date())), [])

  const start = useCallback(
    (on: LocalDate, round: Round) => {
      const ids = round.steps.map(({ question }) => question.id)
      const results = round.results.map(({ isRight }) => isRight)
      keepDaily((kept) => ({ ...withBegun(kept, on, ids), open: { day: on, ids, results } }))
      setBegin(round)
    },
    [keepDaily],
  )
  const keep = useCallback(
    ({ results }: Round) =>
      keepDaily((kept) => {
        const last = results[results.length - 1]
        const isNew = results.length > (kept.open?.results.length ?? 0)
        return last && isNew ? withDailyAnswer(kept, last.isRight) : kept
      }),
    [keepDaily],
  )
  if (begin && day)
    return (
      <RoundPage
        title={title}
        begin={begin}
        isOnce
        onMove={keep}
        onStop={() => navigate('/trac-nghiem')}
      >
        {(round) => <DailyEnd day={day} daily={daily} round={round} />}
      </RoundPage>
    )
  return (
    <Page
      title={title}
      side={false}
      lead="Mỗi ngày năm câu, giống nhau cho mọi người. Chừng hai phút là xong."
      back="/trac-nghiem"
      meta={{ description: 'Mỗi ngày năm câu hỏi pháp luật, có giải thích ngay sau mỗi câu.' }}
    >
      {day && !isOpening && daily.done[day] ? (
        <DailyEnd day={day} daily={daily} />
      ) : topics?.every(({ practiceCount }) => !practiceCount) ? (
        <EmptyState drawing="list" title="Hôm nay chưa có câu hỏi">
          Bạn quay lại sau nhé.
        </EmptyState>
      ) : topics && day && !isOpening ? (
        <DailyReader day={day} topics={topics} onRead={start} />
      ) : error ? (
        <ErrorNotice onRetry={retry} />
      ) : (
        <Skeleton lines={6} />
      )}
    </Page>
  )
}
