import type { PracticeQuestion } from '@chung-tay/shared/quiz/questions/playable'
import { useEffect } from 'react'
import { queries, useContent } from '../../platform/content'

/** A topic's questions; none when they cannot be had now. */
export type TopicReading = { questions: readonly PracticeQuestion[]; retry: () => void }

type Props = { slug: string; onRead: (slug: string, reading: TopicReading) => void }

/** Reads one topic's questions for a page that needs several; shows nothing itself. */
export function TopicReader({ slug, onRead }: Props) {
  const { data, isLoading, retry } = useContent(queries.quizTopic(slug))
  useEffect(() => {
    if (!isLoading) onRead(slug, { questions: data?.practiceQuestions ?? [], retry })
  }, [slug, data, isLoading, retry, onRead])
  return null
}
