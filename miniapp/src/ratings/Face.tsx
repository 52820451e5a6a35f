import type { Level } from '@chung-tay/shared/ratings/vocabulary'

const mouths: Record<Level, string> = {
  5: 'M14 26c3 7 17 7 20 0z',
  4: 'M15 28c4 5 14 5 18 0',
  3: 'M15 30h18',
  2: 'M15 33c4-5 14-5 18 0',
  1: 'M14 35c3-8 17-8 20 0',
}

/** A face for a level of satisfaction; the word beside it says the same. */
export function Face({ level }: { level: Level }) {
  return (
    <svg
      viewBox="0 0 48 48"
      width="48"
      height="48"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <circle cx="24" cy="24" r="20" />
      <path d="M17 18h.01M31 18h.01" strokeWidth="4.5" />
      <path d={mouths[level]} fill={level === 5 ? 'currentColor' : 'none'} />
    </svg>
  )
}
