import { useEffect, useMemo, useState } from 'react'
import { useSearchIndex, useSettings } from '../platform/content'
import type { SearchHit } from '../search'

const noHotlines: readonly { number: string; name: string }[] = []

type Engine = typeof import('./search-engine')
type Index = ReturnType<Engine['loadIndex']>

export type Search = { isReady: boolean; hits: SearchHit[]; hasFailed: boolean; retry: () => void }

/** Kept for coming back to the results: what was searched stands there at once. */
let loadedEngine: Engine | undefined
let last: { data: unknown; hotlines: unknown; index: Index } | undefined

/**
 * Searches on this device. The engine comes when the page opens; the index is the one that came with the
 * app, or the service's own when something was published since.
 */
export function useSearch(text: string): Search {
  const [engine, setEngine] = useState(loadedEngine)
  const [hasFailed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    setFailed(false)
    import('./search-engine').then(
      (module) => {
        loadedEngine = module
        setEngine(module)
      },
      () => setFailed(true),
    )
  }, [attempt])
  const { data, hasFailed: hasNoIndex, retry: askAgain } = useSearchIndex()
  const { data: settings } = useSettings()
  const hotlines = settings?.hotlines ?? noHotlines

  const index = useMemo(() => {
    if (!engine || !data) return undefined
    if (last?.data !== data || last.hotlines !== hotlines)
      last = { data, hotlines, index: engine.loadIndex(data, engine.fixedDocuments(hotlines)) }
    return last.index
  }, [engine, data, hotlines])

  const retry = () => {
    setAttempt(attempt + 1)
    if (hasNoIndex) askAgain()
  }
  const hits = useMemo(
    () => (index && engine ? engine.search(index, text) : []),
    [engine, index, text],
  )
  return {
    isReady: index !== undefined,
    hits,
    hasFailed: (hasFailed || hasNoIndex) && !index,
    retry,
  }
}
