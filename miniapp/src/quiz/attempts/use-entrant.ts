import { useCallback } from 'react'
import { useStored } from '../../platform/storage'
import { useSearchParams } from '../../platform/router'
import { newToken } from '../quiz-api'

const none: Record<string, string> = {}

/** The contest of this page (`?c=`), this device's secret and the attempt it last made there. */
export function useEntrant() {
  const [search] = useSearchParams()
  const slug = search.get('c') ?? ''
  const [token, keepToken] = useStored('quiz-token', '')
  const [attempts, keepAttempts] = useStored('quiz-attempts', none)
  const ensureToken = useCallback(() => {
    if (token) return token
    const made = newToken()
    keepToken(made)
    return made
  }, [token, keepToken])
  return {
    slug,
    token,
    ensureToken,
    attempt: attempts[slug],
    keepAttempt: (id: string) => keepAttempts({ ...attempts, [slug]: id }),
  }
}
