import type { DeviceClass, UsageBatch } from '@chung-tay/shared/usage/contract'
import type { ShownPage } from '../platform/router'
import { countedPages, isSilentPage } from '@chung-tay/shared/usage'

type Options = {
  send: (batch: UsageBatch) => void
  /** Asks to be flushed in a while. */
  wakeLater: () => void
}

const mostViews = 40
const mostSearches = 10

/**
 * Collects what happens until it is sent in one piece. On a page of crime tips nothing is collected,
 * nothing is sent, and what was waiting is forgotten: not even the hour can be read from a request.
 */
export function createBatch({ send, wakeLater }: Options) {
  let waiting: UsageBatch = {}
  let isSilent = false
  const asked = new Set<string>()

  function add(more: (batch: UsageBatch) => UsageBatch): void {
    if (isSilent) return
    waiting = more(waiting)
    wakeLater()
  }

  return {
    opened(device: DeviceClass | undefined): void {
      add((batch) => ({
        ...batch,
        visits: Math.min((batch.visits ?? 0) + 1, 5),
        ...(device ? { device } : {}),
      }))
    },
    shown({ pattern, params }: ShownPage): void {
      isSilent = isSilentPage(pattern)
      if (isSilent) waiting = {}
      const counted = countedPages.get(pattern)
      if (!counted) return
      const view = {
        page: pattern,
        ...(counted.collection && params.slug ? { slug: params.slug } : {}),
      }
      add((batch) => ({ ...batch, views: [...(batch.views ?? []), view].slice(-mostViews) }))
    },
    /** What a search that found nothing may be counted as; the same one counts once while the app is open. */
    searched(words: string | undefined): void {
      if (!words || asked.has(words)) return
      asked.add(words)
      add((batch) => ({
        ...batch,
        searches: [...(batch.searches ?? []), words].slice(-mostSearches),
      }))
    },
    flush(): void {
      if (isSilent || Object.keys(waiting).length === 0) return
      const batch = waiting
      waiting = {}
      send(batch)
    },
  }
}

export type Batch = ReturnType<typeof createBatch>
