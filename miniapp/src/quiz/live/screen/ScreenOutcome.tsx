import type { LiveState } from '@chung-tay/shared/quiz/live/contract'
import { OutcomeRows } from '../OutcomeRows'
import { sizeOf } from './size-of'

/** What was right, how many knew, why, and the law that says so. */
export function ScreenOutcome({ state: { question, outcome } }: { state: LiveState }) {
  if (!question || !outcome) return null
  const { answered, right, points, explanation, legalBasis } = outcome
  return (
    <section className="ct-screen__outcome" data-size={sizeOf(question)}>
      <div className="ct-screen__counts">
        <h2>{question.text}</h2>
        <OutcomeRows question={question} outcome={outcome} />
      </div>
      <div className={`ct-screen__why${explanation.length > 420 ? ' ct-screen__why--long' : ''}`}>
        <p className="ct-screen__share">
          <strong>
            {right}/{answered}
          </strong>{' '}
          máy trả lời đúng · câu này {points} điểm
        </p>
        <h3>Vì sao?</h3>
        <p>{explanation}</p>
        {legalBasis.map(({ label }) => (
          <p key={label} className="ct-screen__law">
            Căn cứ: {label}
          </p>
        ))}
      </div>
    </section>
  )
}
