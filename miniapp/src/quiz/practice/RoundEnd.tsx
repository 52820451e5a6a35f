import { useEffect, useRef } from 'react'
import { Button, ButtonLink, Card, Section } from '../../platform/ui'
import { StreakLine } from './StreakLine'
import type { Progress } from './progress'
import type { Round } from './round'

type Props = { results: Round['results']; progress: Progress; onAgain: () => void }

/** How the round went, and what to do next. */
export function RoundEnd({ results, progress, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const right = results.filter(({ isRight }) => isRight).length
  const missed = results.filter(({ isRight }) => !isRight)
  return (
    <>
      <Card tone="accent" className="ct-practice__score">
        <h2 tabIndex={-1} ref={heading}>
          {results.length === 0
            ? 'Bạn chưa trả lời câu nào'
            : `Đúng ${right}/${results.length} câu`}
        </h2>
        <p>{cheer(right, results.length)}</p>
        <StreakLine progress={progress} />
      </Card>
      {missed.length > 0 ? (
        <Section title="Câu cần nhớ lại">
          <ul className="ct-practice__missed">
            {missed.map(({ question }) => (
              <li key={question.id}>{question.text}</li>
            ))}
          </ul>
          <p className="ct-hint">Các câu này sẽ được hỏi lại vào lần luyện sau.</p>
        </Section>
      ) : null}
      <Button full icon="refresh" onClick={onAgain}>
        Luyện tiếp
      </Button>
      <ButtonLink full kind="secondary" icon="list" to="/trac-nghiem">
        Về các chủ đề
      </ButtonLink>
    </>
  )
}

function cheer(right: number, of: number): string {
  if (of === 0) return 'Luyện vài câu mỗi ngày là nhớ lâu.'
  if (right === of) return 'Tuyệt vời, bạn nắm rất chắc!'
  return right * 2 >= of ? 'Khá lắm! Xem lại vài câu là nhớ.' : 'Không sao, sai một lần dễ nhớ hơn.'
}
