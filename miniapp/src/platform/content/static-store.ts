import type { ContentReader } from '@chung-tay/shared/content/content-reader'
import type { ContentStore } from './content-store'
import { queryTarget } from '@chung-tay/shared/content/query-target'

export type StaticContent = {
  store: ContentStore
  /** Paths of the queries asked for while rendering, with their answers. */
  readings: Map<string, unknown>
}

/** A store for rendering to HTML: answers from `read`, never asks the network, notes what was read. */
export function createStaticStore(read: ContentReader): StaticContent {
  const readings = new Map<string, unknown>()
  const fallback = new Proxy<Record<string, unknown>>(
    {},
    {
      get: (_, path) => {
        // SWR looks up every key here: the empty one of a reader that asks for nothing, and those of
        // figures and cases, which the browser asks for when the page is open and no page holds.
        if (typeof path !== 'string' || !queryTarget(path)) return undefined
        const answer = read({ path, shape: 'one' })
        readings.set(path, answer)
        return answer
      },
    },
  )
  const store: ContentStore = {
    cache: new Map(),
    fallback,
    isCurrent: () => true,
    hold: () => undefined,
    releaseAll: () => [],
    prepare: async () => undefined,
    fetch: () => Promise.reject(new Error('Content is not fetched while rendering to HTML')),
  }
  return { store, readings }
}
