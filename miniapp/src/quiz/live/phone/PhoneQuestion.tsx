import type { LiveState } from '@chung-tay/shared/quiz/live/contract'
import { useEffect, useRef } from 'react'
import { Notice } from '../../../platform/ui'
import { QuestionBody } from '../../answering/QuestionBody'
import { TimeBar } from '../TimeBar'
import { AnswerButtons } from './AnswerButtons'
import { useAnswer } from './use-answer'
import type { Room } from './use-room'

type Props = { room: Room; state: LiveState; offsetMs: number }

/** The question that the whole hall is asked now. */
export function PhoneQuestion({ room, state, offsetMs }: Props) {
  const { answer, isTaken, problem, send } = useAnswer(room, state)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [state.place])
  const { question } = state
  if (!question) return null
  return (
    <section className="ct-live__question" aria-label={`Câu ${state.place + 1}`}>
      <div className="ct-live__time">
        <TimeBar {...state} offsetMs={offsetMs} />
      </div>
      <QuestionBody {...question} headingRef={heading} />
      <AnswerButtons key={state.place} question={question} chosen={answer} onSend={send} />
      <div role="status" className="ct-live__status">
        {problem ? (
          <Notice tone="caution" title={problem} />
        ) : isTaken ? (
          <Notice tone="good" icon="check" title="Đã nhận câu trả lời">
            Đợi cả phòng trả lời xong.
          </Notice>
        ) : answer ? (
          <Notice tone="neutral" icon="send" title="Đang gửi câu trả lời…" />
        ) : null}
      </div>
    </section>
  )
}
