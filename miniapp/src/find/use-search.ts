import { useCallback, useEffect, useMemo, useState } from 'react'
import { toLocalDate } from '@chung-tay/shared/calendar'
import { queries, useBakedSearch, useContent, useSettings } from '../platform/content'
import type { SearchHit } from '../search'

const noHotlines: readonly { number: string; name: string }[] = []

type Engine = typeof import('./search-engine')

export type Search = { isReady: boolean; hits: SearchHit[]; hasFailed: boolean; retry: () => void }

/** Kept for coming back to the results: what was searched stands there at once. */
let loadedEngine: Engine | undefined
let lastIndex: { baked: unknown; index: ReturnType<Engine['loadIndex']> } | undefined

/**
 * Searches on this device. The engine comes when the page opens; the index is the one the build made,
 * or is made anew from the lists when something was published since.
 */
export function useSearch(text: string): Search {
  const [engine, setEngine] = useState(loadedEngine)
  const [hasFailed, setFailed] = useState(false)
  const load = useCallback(() => {
    setFailed(false)
    import('./search-engine').then(
      (module) => {
        loadedEngine = module
        setEngine(module)
      },
      () => setFailed(true),
    )
  }, [])
  useEffect(load, [load])
  const baked = useBakedSearch()
  const mustBuild = baked === null
  const procedures = useContent(mustBuild ? queries.procedures : null).data
  const units = useContent(mustBuild ? queries.units : null).data
  const handbook = useContent(mustBuild ? queries.handbook : null).data
  const fines = useContent(mustBuild ? queries.fines : null).data
  const alerts = useContent(mustBuild ? queries.alerts : null).data
  const legalDocuments = useContent(mustBuild ? queries.legalDocuments : null).data
  const pages = useContent(mustBuild ? queries.pages : null).data
  const { data: settings } = useSettings()
  const hotlines = settings?.hotlines ?? noHotlines

  const index = useMemo(() => {
    if (!engine) return undefined
    if (baked) {
      if (lastIndex?.baked !== baked) {
        const index = engine.loadIndex(baked as Parameters<Engine['loadIndex']>[0])
        lastIndex = { baked, index }
      }
      return lastIndex.index
    }
    if (!procedures || !units || !handbook || !fines || !alerts || !legalDocuments || !pages)
      return undefined
    const content = {
      procedures,
      units,
      handbook,
      fines,
      alerts,
      legalDocuments,
      pages,
      hotlines,
    }
    return engine.indexOf(content, toLocalDate(new Date()))
  }, [engine, baked, procedures, units, handbook, fines, alerts, legalDocuments, pages, hotlines])

  const hits = useMemo(
    () => (index && engine ? engine.search(index, text) : []),
    [engine, index, text],
  )
  return { isReady: index !== undefined, hits, hasFailed: hasFailed && !engine, retry: load }
}
