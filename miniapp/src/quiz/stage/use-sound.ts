import { useCallback } from 'react'
import { useStored } from '../../platform/storage'
import type { Tone } from './play-tone'

/**
 * Short tones after an answer: off until somebody wants them, kept on this device. What makes them is
 * fetched with the first one; a phone that cannot play them, or has no network just then, stays silent.
 */
export function useSound() {
  const [isOn, keep] = useStored('quiz-sound', false)
  const sound = useCallback((tone: Tone) => {
    import('./play-tone').then(({ playTone }) => playTone(tone)).catch(() => undefined)
  }, [])
  return {
    isOn,
    play: useCallback((tone: Tone) => (isOn ? sound(tone) : undefined), [isOn, sound]),
    /** Sounds at once when switched on: the person hears what they chose, and the browser allows it. */
    setOn: (next: boolean) => {
      keep(next)
      if (next) sound('right')
    },
  }
}
