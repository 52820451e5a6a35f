import type { LocalDate } from '@chung-tay/shared/calendar'
import { countDiffering, markOf, nextTurn } from './fact'
import type { ReadPage } from './read-page'
import type { SeenPage } from './seen-page'

const maxPages = 60
/** Letters of JSON: with the list about 250 kB on a phone that keeps two bytes for each. */
const maxSize = 120_000

export type Kept = { pages: SeenPage[]; dropped: string[] }

/** Puts a page first in the list; what no longer fits, the longest unseen first, is dropped. */
export function keepPage(list: readonly SeenPage[], page: SeenPage): Kept {
  const pages = [page]
  const dropped: string[] = []
  let size = page.size
  for (const other of list) {
    if (other.id === page.id) continue
    const fits = dropped.length === 0 && pages.length < maxPages && size + other.size <= maxSize
    if (fits) {
      pages.push(other)
      size += other.size
    } else dropped.push(other.id)
  }
  return { pages, dropped }
}

/** What is remembered of a page that is known as it is now. */
export function seenNow(page: ReadPage, now: Date, today: LocalDate): SeenPage {
  const { id, to, title, asOf, facts } = page
  return {
    ...{ id, to, title, asOf },
    at: now.getTime(),
    mark: markOf(facts),
    turns: nextTurn(facts, today),
    size: JSON.stringify(facts).length,
    hasNews: false,
  }
}

/** Lines that the box shows at first, and that room is kept for at most. */
export const maxLines = 3

/** For how many lines a page that changed keeps room. */
export function linesFor(seen: Pick<SeenPage, 'mark'>, page: Pick<SeenPage, 'mark'>): number {
  return Math.min(maxLines, Math.max(1, countDiffering(seen.mark, page.mark)))
}

/**
 * Whether a page says something else than when it was last known: another mark, or a day has come on which
 * what it said changes by itself. An older copy, read without a network, is none.
 */
export function isChanged(
  seen: Pick<SeenPage, 'asOf' | 'mark' | 'turns'>,
  page: Pick<SeenPage, 'asOf' | 'mark'>,
  today: LocalDate,
): boolean {
  if (page.asOf < seen.asOf) return false
  return page.mark !== seen.mark || (seen.turns !== '' && seen.turns <= today)
}
