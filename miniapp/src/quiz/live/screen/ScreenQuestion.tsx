import type { LiveState } from '@chung-tay/shared/quiz/live/contract'
import { QuestionBody } from '../../answering/QuestionBody'
import { ChoiceLetter } from '../ChoiceLetter'
import { TimeBar } from '../TimeBar'

/** The question and its choices; nothing yet of what is right or how many chose what. */
export function ScreenQuestion({ state, offsetMs }: { state: LiveState; offsetMs: number }) {
  const { question } = state
  if (!question) return null
  return (
    <section
      className={
        question.picture ? 'ct-screen__asked ct-screen__asked--picture' : 'ct-screen__asked'
      }
    >
      <TimeBar {...state} offsetMs={offsetMs} />
      <div className={bodyClass(question)}>
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

/** Longer questions are set smaller, so that everything stays on the screen. */
function bodyClass({ text, situation, items }: NonNullable<LiveState['question']>): string {
  const letters =
    text.length +
    (situation?.length ?? 0) +
    items.reduce((sum, { text: own }) => sum + own.length, 0)
  const size = letters > 700 ? 'small' : letters > 350 ? 'middle' : 'large'
  return `ct-screen__body ct-screen__body--${size}`
}
