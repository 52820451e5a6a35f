import { Disclosure, Section } from '../../platform/ui'
import { Link } from '../../platform/router'
import { firstSentence } from './first-sentence'
import type { TopicQuestion } from './pick-questions'

const inSight = 5

/** What is known since today: each in one sentence, with its law. */
export function Learnt({ questions }: { questions: readonly TopicQuestion[] }) {
  if (questions.length === 0) return null
  const rest = questions.slice(inSight)
  return (
    <Section title="Hôm nay bạn đã học được">
      <List questions={questions.slice(0, inSight)} />
      {rest.length > 0 ? (
        <Disclosure summary={`Xem thêm ${rest.length} điều`}>
          <List questions={rest} />
        </Disclosure>
      ) : null}
    </Section>
  )
}

function List({ questions }: { questions: readonly TopicQuestion[] }) {
  return (
    <ul className="ct-learnt">
      {questions.map(({ id, explanation, legalBasis: [law] }) => (
        <li key={id}>
          {firstSentence(explanation)}
          {law ? (
            <span className="ct-hint">
              {law.slug ? <Link to={`/van-ban/${law.slug}`}>{law.label}</Link> : law.label}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
