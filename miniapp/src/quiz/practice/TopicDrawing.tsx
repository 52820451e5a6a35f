import { bookDrawing, topicDrawings } from './topic-drawings'

/** The picture of a topic; its title says the same. */
export function TopicDrawing({ slug }: { slug: string }) {
  return (
    <svg
      className="ct-drawing ct-topic-drawing"
      viewBox="0 0 100 100"
      width="72"
      height="72"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="50" cy="50" r="48" />
      <path d={topicDrawings[slug] ?? bookDrawing} />
    </svg>
  )
}
