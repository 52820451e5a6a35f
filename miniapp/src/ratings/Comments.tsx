import { formatMonth } from '@chung-tay/shared/calendar'
import type { RatingSummary } from '@chung-tay/shared/ratings/contract'
import { Card, Section } from '../platform/ui'

/** The newest comments; of a hidden one the reason for hiding it. */
export function Comments({ comments }: Pick<RatingSummary, 'comments'>) {
  if (comments.length === 0) return null
  return (
    <Section title="Bình luận gần đây">
      {comments.map(({ month, unit, text, hiddenReason }, index) => (
        <Card key={index}>
          <p className="ct-hint">
            {unit} · {formatMonth(month)}
          </p>
          <p>{text ?? <em>Bình luận đã được ẩn: {hiddenReason}</em>}</p>
        </Card>
      ))}
    </Section>
  )
}
