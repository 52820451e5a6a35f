import { isRight } from '@chung-tay/shared/quiz/questions/is-right'
import { useEffect, useRef, useState } from 'react'
import { AnswerField, emptyAnswer, isAnswered } from '../answering/AnswerField'
import { QuestionBody } from '../answering/QuestionBody'
import { Button, Notice } from '../../platform/ui'
import { AnswerReview } from './AnswerReview'
import { Explanation } from './Explanation'
import type { TopicQuestion } from './pick-questions'
import { solutionWords } from './review-rows'

type QuestionProps = {
  question: TopicQuestion
  onAnswered: (isRight: boolean) => void
  onNext: () => void
}

/** One question to practise: first to answer, then with its answer, its reason and its law. */
export function Question({ question, onAnswered, onNext }: QuestionProps) {
  const [value, setValue] = useState(() => emptyAnswer(question))
  /** What was answered; null for “do not know”, undefined before. */
  const [answer, setAnswer] = useState<string[] | null>()
  const heading = useRef<HTMLHeadingElement>(null)
  const verdict = useRef<HTMLDivElement>(null)
  const why = useRef<HTMLHeadingElement>(null)
  const isDone = answer !== undefined
  const wasRight = isDone && isRight(question, answer)

  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    if (!isDone) return
    why.current?.focus({ preventScroll: true })
    verdict.current?.scrollIntoView({ block: 'start' })
  }, [isDone])

  const finish = (given: string[] | null) => {
    setAnswer(given)
    onAnswered(isRight(question, given))
  }
  return (
    <div className="ct-practice__question">
      <QuestionBody {...question} headingRef={heading} />
      {isDone ? null : (
        <>
          <AnswerField question={question} value={value} onChange={setValue} />
          <Button full icon="check" disabled={!isAnswered(value)} onClick={() => finish(value)}>
            Trả lời
          </Button>
          <Button full kind="quiet" onClick={() => finish(null)}>
            Chưa biết, xem đáp án
          </Button>
        </>
      )}
      <div role="status" className="ct-visually-hidden">
        {isDone ? `${verdictWords(wasRight, answer)} Đáp án: ${solutionWords(question)}.` : ''}
      </div>
      {isDone ? (
        <>
          <div ref={verdict} className="ct-practice__verdict">
            <Notice
              tone={wasRight ? 'good' : 'danger'}
              icon={wasRight ? 'check' : 'close'}
              title={verdictWords(wasRight, answer)}
            />
          </div>
          <AnswerReview question={question} answer={answer} />
          <Explanation {...question} headingRef={why} />
          <Button full icon="chevron-right" onClick={onNext}>
            Tiếp tục
          </Button>
        </>
      ) : null}
    </div>
  )
}

function verdictWords(wasRight: boolean, answer: string[] | null | undefined): string {
  if (wasRight) return 'Đúng rồi!'
  return answer ? 'Chưa đúng.' : 'Xem đáp án, lát nữa hỏi lại.'
}
