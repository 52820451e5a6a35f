import { useEffect } from 'react'

/** The document's root has an attribute while something is on: style sheets make room for it. */
export function useRootAttribute(name: `data-${string}`, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined
    const root = document.documentElement
    root.toggleAttribute(name, true)
    return () => void root.toggleAttribute(name, false)
  }, [name, isOn])
}
