import type { ContentReader } from './content-reader'
import type { ContentStore } from './content-store'

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
        // SWR looks up the empty key for a reader that asks for nothing.
        if (typeof path !== 'string' || path === '') return undefined
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
