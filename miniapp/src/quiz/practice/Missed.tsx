import { Section } from '../../platform/ui'
import type { RoundResult } from './round'

type Props = { results: readonly RoundResult[]; mended: readonly string[] }

/** The questions that are not known yet, to be met again. */
export function Missed({ results, mended }: Props) {
  const missed = results.filter(
    ({ isRight, question }) => !isRight && !mended.includes(question.id),
  )
  if (missed.length === 0) return null
  return (
    <Section title="Câu cần nhớ lại">
      <ul className="ct-practice__missed">
        {missed.map(({ question }) => (
          <li key={question.id}>
            {question.situation ? `${question.situation} ` : ''}
            {question.text}
          </li>
        ))}
      </ul>
      <p className="ct-hint">Các câu này sẽ được hỏi lại vào lần luyện sau.</p>
    </Section>
  )
}
