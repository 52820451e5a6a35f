import { isRight } from '@chung-tay/shared/quiz/questions/is-right'
import { useEffect, useRef, useState } from 'react'
import { AnswerField, emptyAnswer, isWhole } from '../answering/AnswerField'
import { QuestionBody } from '../answering/QuestionBody'
import { Run } from '../stage/Run'
import { StageFoot } from '../stage/StageFoot'
import { Button, Icon } from '../../platform/ui'
import { AnswerReview } from './AnswerReview'
import { Explanation } from './Explanation'
import type { TopicQuestion } from './pick-questions'
import { solutionWords, verdictWords } from './review-rows'
import { TapChoices } from './TapChoices'

type QuestionProps = {
  question: TopicQuestion
  /** Right answers in a row, this one among them. */
  run: number
  isLast: boolean
  onAnswered: (isRight: boolean) => void
  onNext: () => void
}

/**
 * One question to practise: a tap (or, where one is not enough, a button) answers it; at once it says
 * whether that was right, why, and by which law. The way on is at the thumb.
 */
export function Question({ question, run, isLast, onAnswered, onNext }: QuestionProps) {
  const [value, setValue] = useState(() => emptyAnswer(question))
  /** What was answered; null for “do not know”, undefined before. */
  const [answer, setAnswer] = useState<string[] | null>()
  const heading = useRef<HTMLHeadingElement>(null)
  const reason = useRef<HTMLDivElement>(null)
  const why = useRef<HTMLHeadingElement>(null)
  const isDone = answer !== undefined
  const wasRight = isDone && isRight(question, answer)
  const isOneTap = question.kind === 'single' || question.kind === 'true-false'

  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    if (!isDone) return
    why.current?.focus({ preventScroll: true })
    // What was tapped stays in sight where there is room for both.
    reason.current?.scrollIntoView({ block: 'nearest', behavior: calmly() })
  }, [isDone])

  const finish = (given: string[] | null) => {
    setAnswer(given)
    onAnswered(isRight(question, given))
  }
  return (
    <div className="ct-practice__question">
      <QuestionBody {...question} headingRef={heading} />
      {isOneTap ? (
        <TapChoices question={question} answer={answer} onAnswer={(id) => finish([id])} />
      ) : isDone ? (
        <AnswerReview question={question} answer={answer} />
      ) : (
        <AnswerField question={question} value={value} onChange={setValue} />
      )}
      {isDone ? null : (
        <Button full kind="quiet" onClick={() => finish(null)}>
          Chưa biết, xem đáp án
        </Button>
      )}
      <div role="status" className="ct-visually-hidden">
        {isDone
          ? `${verdictWords(question, answer, wasRight)} Đáp án: ${solutionWords(question)}.`
          : ''}
      </div>
      {isDone ? (
        <>
          <div ref={reason} className="ct-practice__reason">
            <Explanation {...question} headingRef={why} />
          </div>
          <StageFoot tone={wasRight ? 'right' : 'wrong'}>
            <p className="ct-foot__words">
              <span className="ct-foot__verdict">
                <Icon name={wasRight ? 'check' : 'close'} />
                {verdictWords(question, answer, wasRight)}
              </span>
              <Run of={run} />
            </p>
            <Button full icon="chevron-right" onClick={onNext}>
              {isLast ? 'Xem kết quả' : 'Tiếp tục'}
            </Button>
          </StageFoot>
        </>
      ) : isOneTap ? null : (
        <StageFoot>
          <Button
            full
            icon="check"
            disabled={!isWhole(question, value)}
            onClick={() => finish(value)}
          >
            Trả lời
          </Button>
        </StageFoot>
      )}
    </div>
  )
}

const calmly = () =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
