import { useEffect } from 'react'
import './stage.css'

/**
 * While somebody plays, the bar of places is away on a phone: its room belongs to the question, and a
 * slip of the thumb does not end the round.
 */
export function useStage(isOn = true): void {
  useEffect(() => {
    if (!isOn) return undefined
    const root = document.documentElement
    root.toggleAttribute('data-playing', true)
    return () => void root.toggleAttribute('data-playing', false)
  }, [isOn])
}
