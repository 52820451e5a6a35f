import { useEffect, useRef, useState } from 'react'

export const sessionMinutes = 30
const warnMinutes = 28
const signs = ['pointerdown', 'keydown', 'input', 'scroll'] as const

/**
 * Ends the session after 30 minutes without a touch: what was written is forgotten with it.
 * @returns `warned` shortly before, `ended` after that.
 */
export function useSession(onEnd: () => void): 'active' | 'warned' {
  const [state, setState] = useState<'active' | 'warned'>('active')
  const last = useRef(Date.now())
  const end = useRef(onEnd)
  end.current = onEnd

  useEffect(() => {
    const touched = () => {
      last.current = Date.now()
      setState('active')
    }
    const check = () => {
      const minutes = (Date.now() - last.current) / 60_000
      if (minutes >= sessionMinutes) {
        last.current = Date.now()
        end.current()
      } else if (minutes >= warnMinutes) setState('warned')
    }
    const timer = setInterval(check, 5_000)
    for (const sign of signs) window.addEventListener(sign, touched, { passive: true })
    document.addEventListener('visibilitychange', check)
    return () => {
      clearInterval(timer)
      for (const sign of signs) window.removeEventListener(sign, touched)
      document.removeEventListener('visibilitychange', check)
    }
  }, [])
  return state
}
