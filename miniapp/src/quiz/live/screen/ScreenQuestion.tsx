import type { LiveState } from '@chung-tay/shared/quiz/live/contract'
import { QuestionBody } from '../../answering/QuestionBody'
import { ChoiceLetter } from '../ChoiceLetter'
import { TimeBar } from '../TimeBar'
import { sizeOf } from './size-of'

/** The question and its choices; nothing yet of what is right or how many chose what. */
export function ScreenQuestion({ state, offsetMs }: { state: LiveState; offsetMs: number }) {
  const { question } = state
  if (!question) return null
  return (
    <section
      className={`ct-screen__asked${question.picture ? ' ct-screen__asked--picture' : ''}`}
      data-size={sizeOf(question)}
    >
      <TimeBar {...state} offsetMs={offsetMs} />
      <div className="ct-screen__body">
        <QuestionBody {...question} />
      </div>
      <ul className="ct-screen__choices">
        {question.items.map(({ id, text }) => (
          <li key={id}>
            <ChoiceLetter id={id} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
