import { Icon } from '../../platform/ui'
import type { TopicQuestion } from './pick-questions'
import { reviewRows, type Mark } from './review-rows'
import { rowLooks } from './row-looks'

type Props = { question: TopicQuestion; answer: readonly string[] | null }

/** The question's options once more with what was right and what was chosen, each in words. */
export function AnswerReview({ question, answer }: Props) {
  const List = question.kind === 'ordering' ? 'ol' : 'ul'
  return (
    <>
      {question.kind === 'ordering' ? <p className="ct-review__head">Thứ tự đúng</p> : null}
      {question.kind === 'matching' ? <p className="ct-review__head">Các cặp đúng</p> : null}
      <List className="ct-review" aria-label="Đáp án">
        {reviewRows(question, answer).map((row) => (
          <Row key={row.id} {...row} />
        ))}
      </List>
    </>
  )
}

function Row({ text, mark, words }: { text: string; mark: Mark; words: string }) {
  const { icon, className } = rowLooks[mark]
  return (
    <li className={className}>
      <span className="ct-review__icon">{icon ? <Icon name={icon} /> : null}</span>
      <span>
        {text}
        {words ? <strong className="ct-review__words">{words}</strong> : null}
      </span>
    </li>
  )
}
