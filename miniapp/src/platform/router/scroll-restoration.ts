import { useEffect, useLayoutEffect, useRef } from 'react'
import { NavigationType, type Location } from 'react-router-dom'
import { returnTo } from './return-to'

const positions = new Map<string, number>()
const useBrowserLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect

/** New pages start at their top or at the address's anchor; going back returns to where one was. */
export function useScrollRestoration(location: Location, type: NavigationType): void {
  const shown = useRef(location)
  const stopReturning = useRef(() => {})

  useEffect(() => {
    history.scrollRestoration = 'manual'
    // A reload is the browser's to restore.
    const release = () => {
      history.scrollRestoration = 'auto'
    }
    const remember = () => positions.set(shown.current.key, window.scrollY)
    window.addEventListener('pagehide', release)
    window.addEventListener('scroll', remember, { passive: true })
    return () => {
      window.removeEventListener('pagehide', release)
      window.removeEventListener('scroll', remember)
    }
  }, [])

  useBrowserLayoutEffect(() => {
    const before = shown.current
    shown.current = location
    if (before.key === location.key) return
    stopReturning.current()
    const anchor = location.hash && document.getElementById(decode(location.hash.slice(1)))
    if (before.pathname === location.pathname) {
      // What a page keeps in its address while it is used moves nothing.
      if (before.hash !== location.hash && anchor) anchor.scrollIntoView()
    } else if (type === NavigationType.Pop)
      stopReturning.current = returnTo(positions.get(location.key) ?? 0)
    else if (anchor) anchor.scrollIntoView()
    else window.scrollTo(0, 0)
  }, [location, type])
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash)
  } catch {
    return hash
  }
}
