import { useCallback, useEffect, useSyncExternalStore } from 'react'
import useSWR from 'swr'
import { useContentStore } from './ContentProvider'
import type { ContentError } from './content-error'
import type { ContentQuery } from '@chung-tay/shared/content/queries'
import { countReader } from './shown-paths'

export type Content<T> = {
  /** The answer; undefined while there is none. A single document that does not exist is null. */
  data: T | undefined
  /** Waiting for the first answer. */
  isLoading: boolean
  error: ContentError | undefined
  /** `data` is shown although asking for newer content failed. */
  isStale: boolean
  /** Asks again. */
  retry: () => void
}

/**
 * Reads public content: at once from the page's data or the snapshot, then kept as new as what is
 * published. `null` asks for nothing.
 */
export function useContent<T>(query: ContentQuery<T> | null): Content<T> {
  const store = useContentStore()
  const path = query?.path ?? null
  const isOutdated = path !== null && !store.isCurrent(path)
  const { data, error, mutate } = useSWR<T, ContentError>(
    path,
    query ? () => store.fetch(query) : null,
    { revalidateOnMount: isOutdated, revalidateIfStale: isOutdated },
  )
  useEffect(() => (path === null ? undefined : countReader(path)), [path])
  const isUnreachable = useIsUnreachable()
  const hasData = data !== undefined
  return {
    data,
    isLoading: path !== null && !hasData && !error,
    error,
    isStale: hasData && (Boolean(error) || isUnreachable),
    retry: useCallback(() => void mutate(), [mutate]),
  }
}

function useIsUnreachable(): boolean {
  const { watch } = useContentStore()
  return useSyncExternalStore(
    useCallback((listener) => watch?.subscribe(listener) ?? (() => undefined), [watch]),
    () => watch?.isUnreachable() ?? false,
    () => false,
  )
}
