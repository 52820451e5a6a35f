import { useCallback, useEffect, useMemo, useRef } from 'react'
import { onPause } from '../host/on-pause'
import { useStored } from '../storage'

export type Draft<T> = { id: string; savedAt: number; title: string; value: T }

const maxDrafts = 10
const none: never[] = []
const example = [{ id: '', savedAt: 0, title: '', value: {} }]

/** Drafts of one form, kept on this device only: the newest ten. */
export function useDrafts<T>(feature: string) {
  const [drafts, write] = useStored<Draft<T>[]>(`drafts:${feature}`, none, example)
  const latest = useRef(drafts)
  latest.current = drafts
  const save = useCallback(
    (id: string, title: string, value: T) => {
      const others = latest.current.filter((draft) => draft.id !== id)
      write([{ id, savedAt: Date.now(), title, value }, ...others].slice(0, maxDrafts))
    },
    [write],
  )
  const remove = useCallback(
    (id: string) => write(latest.current.filter((draft) => draft.id !== id)),
    [write],
  )
  return useMemo(
    () => ({ drafts, save, remove, clear: () => write([]) }),
    [drafts, save, remove, write],
  )
}

/**
 * Saves what is being written 600 ms after the last change, while there is anything to save; at once when another app
 * comes before this one, which may be the end of it.
 */
export function useAutosavedDraft<T>(
  save: (id: string, title: string, value: T) => void,
  draft: { id: string; title: string; value: T; isWorthSaving: boolean },
): void {
  const { id, title, value, isWorthSaving } = draft
  useEffect(() => {
    if (!isWorthSaving) return
    const keep = () => {
      clearTimeout(timer)
      stop()
      save(id, title, value)
    }
    const timer = setTimeout(keep, 600)
    const stop = onPause(keep)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [save, id, title, value, isWorthSaving])
}
