import type { LiveOutcome } from '@chung-tay/shared/quiz/live/contract'
import type { ShownQuestion } from '@chung-tay/shared/quiz/attempts/shown-question'
import { Icon } from '../../platform/ui'
import { ChoiceLetter } from './ChoiceLetter'
import './outcome.css'

type Props = {
  question: ShownQuestion
  outcome: LiveOutcome
  /** What this phone answered; left out on the screen. */
  own?: readonly string[] | null
}

/** How many chose what: each choice with its number at its bar, the right one said in a word. */
export function OutcomeRows({ question, outcome, own }: Props) {
  return (
    <ul className="ct-outcome" aria-label="Cả phòng đã chọn">
      {question.items.map(({ id, text }) => {
        const count = outcome.counts[id] ?? 0
        const isRight = outcome.solution.includes(id)
        // As long as its share of all who answered: a third is a third of the bar.
        const share = outcome.answered === 0 ? 0 : Math.round((100 * count) / outcome.answered)
        return (
          <li
            key={id}
            className={isRight ? 'ct-outcome__row ct-outcome__row--right' : 'ct-outcome__row'}
          >
            <ChoiceLetter id={id} />
            <span className="ct-outcome__text">{text}</span>
            <span className="ct-outcome__words">
              {isRight ? (
                <strong className="ct-outcome__word">
                  <Icon name="check" size={18} /> Đúng
                </strong>
              ) : null}
              {own?.includes(id) ? <strong>Bạn chọn</strong> : null}
            </span>
            <span className="ct-outcome__bar" aria-hidden="true">
              <span style={{ inlineSize: `${share}%` }} />
            </span>
            <span className="ct-outcome__number">
              {count} <small>({share}%)</small>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
