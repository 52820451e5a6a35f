import { useEffect } from 'react'

/** Is told the pages that a direct answer leads to; nothing when it goes. */
export type OnShown = (hrefs: readonly string[]) => void

export const nothing: readonly string[] = []

/** Says which pages stand above the hits already, so that none is listed twice. */
export function useShown(hrefs: readonly string[], onShown: OnShown): void {
  const key = hrefs.join(' ')
  useEffect(() => {
    onShown(key === '' ? nothing : key.split(' '))
    return () => onShown(nothing)
  }, [key, onShown])
}
