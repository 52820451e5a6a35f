import { useEffect, useState } from 'react'
import { useContentStore } from './ContentProvider'

/** The index last read, by its file: coming back to the results does not wait for it again. */
let last: { file: string; data: unknown } | undefined

/**
 * The search index that the build made, as long as it belongs to what is published: then the lists
 * need not be read for searching. Undefined while it is not known; null when the index has to be
 * made from the lists.
 */
export function useBakedSearch(): unknown {
  const { files, watch } = useContentStore()
  const [baked, setBaked] = useState<unknown>()
  useEffect(() => {
    let isCurrent = true
    const show = (data: unknown) => {
      if (isCurrent) setBaked(data)
    }
    const read = async () => {
      if (!files) return show(null)
      try {
        const { version, search } = await files.manifest()
        const isOutdated = watch?.current() !== undefined && watch.current() !== version
        if (isOutdated) return show(null)
        if (last?.file !== search) last = { file: search, data: await files.load(search) }
        show(last.data)
      } catch {
        show(null)
      }
    }
    const unsubscribe = watch?.subscribe(() => void read())
    void read()
    return () => {
      isCurrent = false
      unsubscribe?.()
    }
  }, [files, watch])
  return baked
}
