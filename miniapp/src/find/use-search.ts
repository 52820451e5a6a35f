import { startTransition, useEffect, useState } from 'react'
import { useSearchIndex, useSettings } from '../platform/content'
import { afterPaint, inSteps } from '../platform/in-steps'
import type { SearchHit } from '../search'

const noHotlines: readonly { number: string; name: string }[] = []
const noHits: readonly SearchHit[] = []

type Engine = typeof import('./search-engine')

/** The words that were searched, and what was found for them. */
type Found = { text: string; hits: readonly SearchHit[] }

export type Search = Found & { isReady: boolean; hasFailed: boolean; retry: () => void }

/** Kept for coming back to the results: what was searched stands there at once. */
let loadedEngine: Engine | undefined
let last: Loaded | undefined

type Loaded = { data: unknown; hotlines: unknown; index: import('./search-engine').SearchIndex }

/**
 * Searches on this device, in steps that let whoever types go on: what is answered are the words of a moment
 * ago, until the phone has caught up. The engine comes when the page opens; the index is the one that came
 * with the app, or the service's own when something was published since.
 */
export function useSearch(text: string): Search {
  const { engine, hasFailed, retry } = useEngine()
  const { data, hasFailed: hasNoIndex, retry: askAgain } = useSearchIndex()
  const { data: settings } = useSettings()
  const hotlines = settings?.hotlines ?? noHotlines
  const isLast = last !== undefined && last.data === data && last.hotlines === hotlines
  const [loaded, setLoaded] = useState(isLast ? last : undefined)
  const index = loaded?.data === data && loaded?.hotlines === hotlines ? loaded?.index : undefined

  useEffect(() => {
    if (!engine || !data || index) return undefined
    return untilAborted(async (signal) => {
      const made = await inSteps(engine.indexing(data, engine.fixedDocuments(hotlines)), signal)
      if (!made) return
      last = { data, hotlines, index: made }
      setLoaded(last)
    })
  }, [engine, data, hotlines, index])

  const [found, setFound] = useState<Found>(() => ({
    text,
    hits: engine && index ? engine.search(index, text) : noHits,
  }))
  const [searched, setSearched] = useState(engine && index ? index : undefined)
  useEffect(() => {
    if (!engine || !index || (found.text === text && searched === index)) return undefined
    return untilAborted(async (signal) => {
      await afterPaint()
      const hits = await inSteps(engine.searching(index, text), signal)
      if (!hits) return
      startTransition(() => {
        setFound({ text, hits })
        setSearched(index)
      })
    })
  }, [engine, index, text, found, searched])

  return {
    ...found,
    isReady: searched !== undefined,
    hasFailed: (hasFailed || hasNoIndex) && !index,
    retry: () => {
      retry()
      if (hasNoIndex) askAgain()
    },
  }
}

function useEngine() {
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
  return { engine, hasFailed, retry: () => setAttempt(attempt + 1) }
}

/** Begins work; what it answers ends it. */
function untilAborted(work: (signal: AbortSignal) => Promise<void>): () => void {
  const wanted = new AbortController()
  void work(wanted.signal)
  return () => wanted.abort()
}
