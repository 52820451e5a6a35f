import { Badge } from '../../platform/ui'
import { Link } from '../../platform/router'
import { TopicDrawing } from './TopicDrawing'
import { TopicMeter } from './TopicMeter'
import type { TopicProgress } from './topic-progress'

export type TopicRow = {
  id: string
  slug: string
  title: string
  total: number
  own: TopicProgress | undefined
}

/** The topics, each with its drawing and how far one is with it. */
export function TopicList({ rows }: { rows: readonly TopicRow[] }) {
  return (
    <ul className="ct-topics" aria-label="Chủ đề luyện tập">
      {rows.map(({ id, slug, title, total, own }) => (
        <li key={id}>
          <Link to={`/trac-nghiem/luyen-tap/${slug}`} className="ct-topic">
            <TopicDrawing slug={slug} />
            <span className="ct-topic__words">
              <strong>{title}</strong>
              <TopicMeter total={total} progress={own} />
              {own && own.toReview > 0 ? (
                <span>
                  <Badge tone="caution" icon="refresh">
                    Cần ôn {own.toReview} câu
                  </Badge>
                </span>
              ) : null}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
