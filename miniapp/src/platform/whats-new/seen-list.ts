import { readStored } from '../storage/read-stored'
import { storage } from '../storage/storage'
import { seenExample, type SeenPage } from './seen-page'

/** Keys in the device's storage; `public/last-visit.js` reads the first. */
export const seenKey = 'seen'
export const seenOffKey = 'seen.off'
/** Under it lies what a page said. */
export const factsKey = (id: string) => `seen.${id}`

export const noPages: SeenPage[] = []

/** Whether the person wants to be told what changed; they are unless they said no. */
export function isRemembering(): boolean {
  return !readStored(seenOffKey, false)
}

/** The pages this phone remembers, the last seen first. */
export function seenPages(): SeenPage[] {
  return isRemembering() ? readStored(seenKey, noPages, seenExample) : noPages
}

/** Notes that a remembered page has news, or none any more; what it said stays as it was last known. */
export function noteNews(id: string, hasNews: boolean): void {
  const pages = seenPages()
  if (!pages.some((page) => page.id === id && page.hasNews !== hasNews)) return
  storage.write(
    seenKey,
    pages.map((page) => (page.id === id ? { ...page, hasNews } : page)),
  )
}

export function forgetPage(id: string): void {
  storage.write(
    seenKey,
    seenPages().filter((page) => page.id !== id),
  )
  storage.write(factsKey(id), undefined)
}

/** Forgets every page; with `isOff` no further one is remembered until it is allowed again. */
export function forgetPages(isOff: boolean): void {
  for (const { id } of seenPages()) storage.write(factsKey(id), undefined)
  storage.write(seenKey, undefined)
  storage.write(seenOffKey, isOff || undefined)
}
