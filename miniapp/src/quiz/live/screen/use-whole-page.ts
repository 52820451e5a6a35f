import { useEffect } from 'react'
import './whole-page.css'

/** While it shows a session, the screen has the whole window: no places beside it. */
export function useWholePage(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined
    const root = document.documentElement
    root.toggleAttribute('data-whole-page', true)
    return () => void root.toggleAttribute('data-whole-page', false)
  }, [isOn])
}
