import { useEffect, useState } from 'react'
import { useContentStore } from '../platform/content/ContentProvider'
import { useSeenPages } from '../platform/whats-new/seen'

/**
 * Looks for news once, when the page opens, in what this phone keeps for reading offline.
 * @returns Whether that is done.
 */
export function useSavedNews(): boolean {
  const pages = useSeenPages()
  const { files } = useContentStore()
  const [isDone, setDone] = useState(false)
  useEffect(() => {
    if (pages.length === 0 || files === undefined || !canRecall()) {
      setDone(true)
      return
    }
    import('./look-in-saved')
      .then(({ lookInSaved, recallSaved }) => lookInSaved(pages, files, recallSaved))
      // Content that is not there or cannot be read tells no news.
      .catch(() => undefined)
      .finally(() => setDone(true))
    // Once: what it finds changes the list.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return isDone
}

/** Only a browser's service worker keeps content; inside Zalo it lies in the package. */
function canRecall(): boolean {
  return typeof window !== 'undefined' && 'caches' in window
}
