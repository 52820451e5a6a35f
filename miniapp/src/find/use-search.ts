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
  // An index of another version of the app, or half of one.
  const [isBroken, setBroken] = useState(false)

  useEffect(() => {
    if (!engine || !data || index || isBroken) return undefined
    // Whoever comes back finds it made, as soon as it is known that nothing was published since.
    if (last?.data === data && last.hotlines === hotlines) return void setLoaded(last)
    return untilAborted(
      async (signal) => {
        const made = await inSteps(engine.indexing(data, engine.fixedDocuments(hotlines)), signal)
        if (!made) return
        last = { data, hotlines, index: made }
        setLoaded(last)
      },
      () => setBroken(true),
    )
  }, [engine, data, hotlines, index, isBroken])

  const [found, setFound] = useState<Found>(() => ({
    text,
    hits: engine && index ? engine.search(index, text) : noHits,
  }))
  const [searched, setSearched] = useState(engine && index ? index : undefined)
  useEffect(() => {
    if (!engine || !index || isBroken) return undefined
    if (found.text === text && searched === index) return undefined
    return untilAborted(
      async (signal) => {
        await afterPaint()
        const hits = await inSteps(engine.searching(index, text), signal)
        if (!hits) return
        startTransition(() => {
          setFound({ text, hits })
          setSearched(index)
        })
      },
      () => setBroken(true),
    )
  }, [engine, index, text, found, searched, isBroken])

  return {
    ...found,
    isReady: searched !== undefined && !isBroken,
    hasFailed: isBroken || ((hasFailed || hasNoIndex) && !index),
    retry: () => {
      setBroken(false)
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

/** Begins work; what it answers ends it. Hears when the work fails. */
function untilAborted(
  work: (signal: AbortSignal) => Promise<void>,
  onError: () => void,
): () => void {
  const wanted = new AbortController()
  work(wanted.signal).catch((error: unknown) => {
    console.error(error)
    if (!wanted.signal.aborted) onError()
  })
  return () => wanted.abort()
}
