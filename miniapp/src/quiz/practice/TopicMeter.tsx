import type { TopicProgress } from './topic-progress'

type Props = { total: number; progress: TopicProgress | undefined }

/** How far somebody is with a topic: in words, and as a bar that only repeats them. */
export function TopicMeter({ total, progress }: Props) {
  const share = progress && total > 0 ? progress.right / total : 0
  return (
    <span className="ct-meter">
      <span>{meterWords(total, progress)}</span>
      <span className="ct-meter__bar" aria-hidden="true">
        <span style={{ inlineSize: `${Math.round(share * 100)}%` }} />
      </span>
    </span>
  )
}

function meterWords(total: number, progress: TopicProgress | undefined): string {
  if (!progress || progress.answered === 0) return `${total} câu`
  const { answered, right } = progress
  return `${total} câu, đã làm ${answered}, đúng ${right}`
}
