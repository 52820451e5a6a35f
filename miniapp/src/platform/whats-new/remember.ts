import { toLocalDate } from '@chung-tay/shared/calendar'
import { readStored } from '../storage/read-stored'
import { storage } from '../storage/storage'
import type { Fact } from './fact'
import { keepPage, seenNow } from './keep-page'
import type { ReadPage } from './read-page'
import { factsKey, isRemembering, seenKey, seenPages } from './seen-list'

const noFacts: Fact[] = []
const factExample = [{ part: '', name: '', says: '' }]

/** What a page said when it was last known. */
export function seenFacts(id: string): readonly Fact[] {
  return readStored(factsKey(id), noFacts, factExample)
}

/** Remembers a page as it is now. */
export function rememberPage(page: ReadPage): void {
  if (!isRemembering()) return
  const now = new Date()
  const { pages, dropped } = keepPage(seenPages(), seenNow(page, now, toLocalDate(now)))
  storage.write(factsKey(page.id), page.facts)
  storage.write(seenKey, pages)
  for (const id of dropped) storage.write(factsKey(id), undefined)
}
