import type { ShownQuestion } from '@chung-tay/shared/quiz/attempts/shown-question'
import { useState } from 'react'
import { Button, Icon } from '../../../platform/ui'
import { ChoiceLetter } from '../ChoiceLetter'

type Props = {
  question: ShownQuestion
  /** What was chosen and sent; null while nothing is. */
  chosen: readonly string[] | null
  onSend: (answer: string[]) => void
}

/** Large buttons: one tap answers; where several are right they are marked first, then sent. */
export function AnswerButtons({ question, chosen, onSend }: Props) {
  const [marked, setMarked] = useState<string[]>([])
  const isMultiple = question.kind === 'multiple'
  const isSent = chosen !== null
  const shown = chosen ?? marked
  const tap = (id: string) => {
    if (isSent) return
    if (!isMultiple) return onSend([id])
    setMarked(marked.includes(id) ? marked.filter((each) => each !== id) : [...marked, id])
  }
  return (
    <>
      {isMultiple && !isSent ? (
        <p className="ct-hint">Chọn tất cả đáp án đúng, rồi bấm Gửi.</p>
      ) : null}
      <ul
        className="ct-live__choices"
        aria-label={isMultiple ? 'Chọn các đáp án đúng' : 'Chọn một đáp án'}
      >
        {question.items.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              className="ct-live__choice"
              aria-pressed={shown.includes(id)}
              aria-disabled={isSent || undefined}
              onClick={() => tap(id)}
            >
              <ChoiceLetter id={id} />
              <span>{text}</span>
              {shown.includes(id) ? <Icon name="check" /> : null}
            </button>
          </li>
        ))}
      </ul>
      {isMultiple && !isSent ? (
        <Button full icon="send" disabled={marked.length === 0} onClick={() => onSend(marked)}>
          Gửi câu trả lời
        </Button>
      ) : null}
    </>
  )
}
