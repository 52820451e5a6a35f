/**
 * The picture of a section beside its title, which says the same: lines of one weight on a tinted ground,
 * in the hand of the empty places. Each feature keeps its own path, so that a page loads no other.
 */
export function SectionDrawing({ path }: { path: string }) {
  return (
    <svg
      className="ct-drawing"
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
      <path d={path} />
    </svg>
  )
}
