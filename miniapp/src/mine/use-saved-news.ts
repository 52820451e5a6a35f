import { useEffect } from 'react'
import { useContentStore } from '../platform/content/ContentProvider'
import type { SeenPage } from '../platform/whats-new/seen'

/** Looks for news once, when the page opens, in what this phone keeps for reading offline. */
export function useSavedNews(pages: readonly SeenPage[]): void {
  const { files } = useContentStore()
  const isNeeded = pages.length > 0 && files !== undefined && canRecall()
  useEffect(() => {
    if (!isNeeded) return
    import('./look-in-saved')
      .then(({ lookInSaved, recallSaved }) => lookInSaved(pages, files, recallSaved))
      // Content that is not there or cannot be read tells no news.
      .catch(() => undefined)
    // Once: what it finds changes the list.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isNeeded])
}

/** Only a browser's service worker keeps content; inside Zalo it lies in the package. */
function canRecall(): boolean {
  return typeof window !== 'undefined' && 'caches' in window
}
