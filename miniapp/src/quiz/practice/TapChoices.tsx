import { Icon } from '../../platform/ui'
import type { TopicQuestion } from './pick-questions'
import { reviewRows } from './review-rows'
import { rowLooks } from './row-looks'

type Props = {
  question: TopicQuestion
  /** Undefined before it was answered, null when it was given up. */
  answer: readonly string[] | null | undefined
  onAnswer: (id: string) => void
}

/**
 * One tap answers. Every option then stays where it is and says what it was: by icon, word and colour.
 */
export function TapChoices({ question, answer, onAnswer }: Props) {
  if (answer === undefined)
    return (
      <ul className="ct-review" aria-label="Chọn một đáp án">
        {question.items.map(({ id, text }, at) => (
          <li key={id}>
            <button
              type="button"
              className="ct-review__row ct-review__row--tap"
              onClick={() => onAnswer(id)}
            >
              <span className="ct-review__letter" aria-hidden="true">
                {letters[at]}
              </span>
              <span>{text}</span>
            </button>
          </li>
        ))}
      </ul>
    )
  return (
    <ul className="ct-review" aria-label="Đáp án">
      {reviewRows(question, answer).map(({ id, text, mark, words }, at) => {
        const { icon, className } = rowLooks[mark]
        return (
          <li key={id}>
            <div className={`${className}${words ? ' ct-review__row--moved' : ''}`}>
              {icon ? (
                <span className="ct-review__icon">
                  <Icon name={icon} />
                </span>
              ) : (
                <span className="ct-review__letter" aria-hidden="true">
                  {letters[at]}
                </span>
              )}
              <span>
                {text}
                {words ? <strong className="ct-review__words">{words}</strong> : null}
              </span>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

const letters = 'ABCDEFGHIJ'
