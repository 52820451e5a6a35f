import { useEffect, useMemo, useState } from 'react'
import { toLocalDate } from '@chung-tay/shared/calendar'
import { queries, useBakedSearch, useContent, useSettings } from '../platform/content'
import type { SearchHit, SearchIndexData } from '../search'

const noHotlines: readonly { number: string; name: string }[] = []

type Engine = typeof import('./search-engine')
type Index = ReturnType<Engine['loadIndex']>

export type Search = { isReady: boolean; hits: SearchHit[]; hasFailed: boolean; retry: () => void }

/** Kept for coming back to the results: what was searched stands there at once. */
let loadedEngine: Engine | undefined
let last: { data: unknown; hotlines: unknown; index: Index } | undefined

/**
 * Searches on this device. The engine comes when the page opens; the index is the one the build made,
 * or is made anew from the lists when something was published since.
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
  const baked = useBakedSearch() as SearchIndexData | null | undefined
  const made = useIndexOfLists({ isWanted: baked === null, attempt, setFailed })
  const { data: settings } = useSettings()
  const hotlines = settings?.hotlines ?? noHotlines
  const data = baked ?? made

  const index = useMemo(() => {
    if (!engine || !data) return undefined
    if (last?.data !== data || last.hotlines !== hotlines)
      last = { data, hotlines, index: engine.loadIndex(data, engine.fixedDocuments(hotlines)) }
    return last.index
  }, [engine, data, hotlines])

  const retry = () => setAttempt(attempt + 1)
  const hits = useMemo(
    () => (index && engine ? engine.search(index, text) : []),
    [engine, index, text],
  )
  return { isReady: index !== undefined, hits, hasFailed: hasFailed && !index, retry }
}

type Making = { isWanted: boolean; attempt: number; setFailed: (hasFailed: boolean) => void }

/** What the build would store, made here; undefined until lists and code have come, or when not wanted. */
function useIndexOfLists({ isWanted, attempt, setFailed }: Making): SearchIndexData | undefined {
  const procedures = useContent(isWanted ? queries.procedures : null).data
  const units = useContent(isWanted ? queries.units : null).data
  const handbook = useContent(isWanted ? queries.handbook : null).data
  const fines = useContent(isWanted ? queries.fines : null).data
  const alerts = useContent(isWanted ? queries.alerts : null).data
  const legalDocuments = useContent(isWanted ? queries.legalDocuments : null).data
  const pages = useContent(isWanted ? queries.pages : null).data
  const [make, setMake] = useState<typeof import('./index-of-lists').indexOfLists>()
  useEffect(() => {
    if (!isWanted) return
    import('./index-of-lists').then(
      ({ indexOfLists }) => setMake(() => indexOfLists),
      () => setFailed(true),
    )
  }, [isWanted, attempt, setFailed])
  return useMemo(() => {
    if (!make || !procedures || !units || !handbook || !fines || !alerts) return undefined
    if (!legalDocuments || !pages) return undefined
    return make(
      { procedures, units, handbook, fines, alerts, legalDocuments, pages },
      toLocalDate(new Date()),
    )
  }, [make, procedures, units, handbook, fines, alerts, legalDocuments, pages])
}
