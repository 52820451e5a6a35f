import { useEffect } from 'react'
import './whole-page.css'

/** While a session is on, the page has the whole window: no bar below on a phone, none beside on a screen. */
export function useWholePage(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined
    const root = document.documentElement
    root.toggleAttribute('data-whole-page', true)
    return () => void root.toggleAttribute('data-whole-page', false)
  }, [isOn])
}
