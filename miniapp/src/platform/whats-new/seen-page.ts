import type { LocalDate } from '@chung-tay/shared/calendar'
import type { ReadPage } from './read-page'

/**
 * A page that this phone remembers, as it was when the person last knew it. What it said stands apart, so
 * that the list stays small: `public/last-visit.js` reads it before the first paint.
 */
export type SeenPage = Pick<ReadPage, 'id' | 'to' | 'title' | 'asOf'> & {
  /** When it was last known, in milliseconds. */
  at: number
  /** `markOf` what it said. */
  mark: string
  /** The next day on which what it said changes by itself; empty when none does. */
  turns: LocalDate | ''
  /** Letters that what it said takes on the phone. */
  size: number
  /** Whether something has changed since that the person was not told, or has not put away. */
  hasNews: boolean
}

export const seenExample: SeenPage[] = [
  { id: '', to: '', title: '', asOf: '', at: 0, mark: '', turns: '', size: 0, hasNews: false },
]
