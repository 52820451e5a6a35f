import type { LocalDate } from '@chung-tay/shared/calendar'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { ErrorNotice, Skeleton } from '../../platform/ui'
import { TopicReader, type TopicReading } from '../practice/TopicReader'
import type { Round } from '../practice/round'
import { useProgress } from '../practice/use-progress'
import { topicsOfDay, type DailyTopic } from './choose-five'
import { dailyRound } from './daily-round'
import { useDaily } from './use-daily'

type Props = {
  day: LocalDate
  topics: readonly DailyTopic[]
  onRead: (day: LocalDate, round: Round) => void
}

/** Fetches the topics of the day, and no others, and hands over the round. */
export function DailyReader({ day, topics, onRead }: Props) {
  const slugs = useMemo(() => [...new Set(topicsOfDay(day, topics))], [day, topics])
  const [readings, setReadings] = useState<Record<string, TopicReading>>({})
  const [daily] = useDaily()
  const [progress] = useProgress()
  const take = useCallback(
    (slug: string, reading: TopicReading) => setReadings((all) => ({ ...all, [slug]: reading })),
    [],
  )
  const read = slugs.flatMap((slug) => {
    const questions = readings[slug]?.questions
    return questions && questions.length > 0 ? [{ slug, questions }] : []
  })
  const isReady = read.length === slugs.length
  useEffect(() => {
    if (isReady) onRead(day, dailyRound(day, { topics, read }, { daily, progress }))
    // Once: from then on the round is the page's.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isReady])
  const hasFailed = slugs.every((slug) => readings[slug]) && !isReady
  return (
    <>
      {slugs.map((slug) => (
        <TopicReader key={slug} slug={slug} onRead={take} />
      ))}
      {hasFailed ? (
        <ErrorNotice onRetry={() => Object.values(readings).forEach(({ retry }) => retry())} />
      ) : (
        <Skeleton lines={6} />
      )}
    </>
  )
}
