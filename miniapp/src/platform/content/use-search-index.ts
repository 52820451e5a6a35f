import { useEffect, useState } from 'react'
import { queries } from '@chung-tay/shared/content/queries'
import type { SearchIndexData } from '@chung-tay/shared/search/stored-index'
import type { ContentFiles } from './content-manifest'
import { useContentStore } from './ContentProvider'
import { useContent } from './use-content'

export type SearchIndexContent = {
  /** Undefined until it has come. */
  data: SearchIndexData | undefined
  hasFailed: boolean
  retry: () => void
}

/** The index that came with the app. */
type BuiltIn = {
  /** Its file; undefined where none came with it or none can be had. */
  file?: string
  /** What is in it; undefined where something was published since. */
  data?: SearchIndexData
}

/**
 * What search runs on: the index that came with the app as long as nothing was published since, else the
 * one that the service hands out. Where that cannot be had, an old one is better than none.
 */
export function useSearchIndex(): SearchIndexContent {
  const builtIn = useBuiltIn()
  const isAsked = builtIn !== undefined && builtIn.data === undefined
  const { data: published, error, retry } = useContent(isAsked ? queries.searchIndex : null)
  const old = useFile(isAsked && error ? builtIn.file : undefined)
  const data = builtIn?.data ?? published ?? old
  return { data, hasFailed: error !== undefined && data === undefined, retry }
}

/** Undefined while it is not known. */
function useBuiltIn(): BuiltIn | undefined {
  const { files, watch } = useContentStore()
  const [builtIn, setBuiltIn] = useState<BuiltIn>()
  useEffect(() => {
    let isCurrent = true
    const read = async (): Promise<BuiltIn> => {
      const named = files?.named?.search
        ? files.named
        : await files?.manifest().catch(() => undefined)
      if (!files || !named?.search) return {}
      const { version, search: file } = named
      const published = watch?.current()
      if (published !== undefined && published !== version) return { file }
      return { file, data: await loadOnce(files, file).catch(() => undefined) }
    }
    const show = () =>
      void read().then((now) => {
        if (isCurrent) setBuiltIn(now)
      })
    const unsubscribe = watch?.subscribe(show)
    show()
    return () => {
      isCurrent = false
      unsubscribe?.()
    }
  }, [files, watch])
  return builtIn
}

function useFile(file: string | undefined): SearchIndexData | undefined {
  const { files } = useContentStore()
  const [data, setData] = useState<SearchIndexData>()
  useEffect(() => {
    if (!file || !files) return
    loadOnce(files, file).then(setData, () => undefined)
  }, [files, file])
  return data
}

/** The file last read: coming back to the results does not wait for it again. */
let last: { file: string; data: SearchIndexData } | undefined

async function loadOnce(files: ContentFiles, file: string): Promise<SearchIndexData> {
  if (last?.file !== file) last = { file, data: (await files.load(file)) as SearchIndexData }
  return last.data
}
