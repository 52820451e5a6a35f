import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react'
import { SWRConfig, useSWRConfig } from 'swr'
import type { ContentError } from './content-error'
import type { ContentStore } from './content-store'
import { keepChecking } from './keep-checking'
import { shownPaths } from './shown-paths'

const StoreContext = createContext<ContentStore | undefined>(undefined)

/** The store of the nearest `ContentProvider`. */
export function useContentStore(): ContentStore {
  const store = useContext(StoreContext)
  if (!store) throw new Error('useContent needs a ContentProvider above it')
  return store
}

/** Lets `useContent` below it read from `store`. */
export function ContentProvider({ store, children }: { store: ContentStore; children: ReactNode }) {
  const config = useMemo(
    () => ({
      provider: () => store.cache,
      fallback: store.fallback,
      // The version tells when to ask again, once for all queries.
      revalidateOnFocus: false,
      revalidateOnReconnect: false,
      shouldRetryOnError: (error: ContentError) => error.isTemporary,
    }),
    [store],
  )
  return (
    <StoreContext.Provider value={store}>
      <SWRConfig value={config}>
        <Freshness store={store} />
        {children}
      </SWRConfig>
    </StoreContext.Provider>
  )
}

/** Asks again for everything on the screen when the version of published content changed. */
function Freshness({ store }: { store: ContentStore }) {
  const { mutate } = useSWRConfig()
  useEffect(() => {
    const { watch } = store
    if (!watch) return
    const stopChecking = keepChecking(watch)
    const unsubscribe = watch.subscribe(() => {
      for (const path of shownPaths()) if (!store.isCurrent(path)) void mutate(path)
    })
    return () => {
      stopChecking()
      unsubscribe()
    }
  }, [store, mutate])
  return null
}
