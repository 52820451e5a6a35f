import type { TopicProgress } from './topic-progress'

type Props = { total: number; progress: TopicProgress | undefined }

/** How far somebody is with a topic: in words, and as a bar that only repeats them. */
export function TopicMeter({ total, progress }: Props) {
  const share = (count: number) => `${total > 0 ? Math.round((count / total) * 100) : 0}%`
  return (
    <span className="ct-meter">
      <span>{meterWords(total, progress)}</span>
      {progress && progress.answered > 0 ? (
        <span className="ct-meter__bar" aria-hidden="true">
          <span style={{ inlineSize: share(progress.firm) }} />
          <span className="ct-meter__lately" style={{ inlineSize: share(progress.lately) }} />
        </span>
      ) : null}
    </span>
  )
}

/** “Held firmly” is what the scheduler asks again only after a week or more. */
function meterWords(total: number, progress: TopicProgress | undefined): string {
  if (!progress || progress.answered === 0) return `${total} câu`
  const { firm, lately } = progress
  const also = lately > 0 ? `, mới nhớ ${lately}` : ''
  return `Nắm chắc ${firm}/${total} câu${also}`
}
