import type { LiveState } from '@chung-tay/shared/quiz/live/contract'
import { useEffect, useRef } from 'react'
import { Notice } from '../../../platform/ui'
import { Explanation } from '../../practice/Explanation'
import { ChoiceLetter } from '../ChoiceLetter'
import { OutcomeRows } from '../OutcomeRows'

/** What was right, why, and what it changed: once the question is closed for everybody. */
export function PhoneResult({ state }: { state: LiveState }) {
  const { question, outcome, me, place } = state
  const verdict = useRef<HTMLDivElement>(null)
  useEffect(() => {
    verdict.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [place])
  if (!question || !outcome) return null
  const isRight = (me?.gained ?? 0) > 0
  return (
    <section className="ct-live__question" aria-label={`Kết quả câu ${place + 1}`}>
      <div ref={verdict} tabIndex={-1} className="ct-live__verdict" role="status">
        <Notice
          tone={isRight ? 'good' : me?.answer ? 'danger' : 'neutral'}
          icon={isRight ? 'check' : me?.answer ? 'close' : 'info'}
          title={
            isRight
              ? `Đúng rồi! +${outcome.points} điểm`
              : me?.answer
                ? 'Chưa đúng'
                : 'Bạn chưa trả lời câu này'
          }
        >
          {isRight ? null : (
            <span className="ct-live__right">
              Đáp án đúng:{' '}
              {outcome.solution.map((id) => (
                <ChoiceLetter key={id} id={id} />
              ))}
            </span>
          )}
        </Notice>
      </div>
      <h2 className="ct-question__text">{question.text}</h2>
      <OutcomeRows question={question} outcome={outcome} own={me?.answer ?? null} />
      <Explanation {...outcome} headingRef={null} />
    </section>
  )
}
