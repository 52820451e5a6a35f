import { useCallback, useMemo } from 'react'
import { storage } from '../storage/storage'
import { useStored } from '../storage'
import { defaultPreferences, preferencesKey, type Preferences } from './preferences'

const nothing: Partial<Preferences> = {}

/** The person's preferences and the function that changes some of them. */
export function usePreferences(): {
  preferences: Preferences
  setPreferences: (change: Partial<Preferences>) => void
} {
  const [kept] = useStored<Partial<Preferences>>(preferencesKey, nothing)
  const preferences = useMemo(() => ({ ...defaultPreferences, ...kept }), [kept])
  const setPreferences = useCallback((change: Partial<Preferences>) => {
    const before = storage.read(preferencesKey) as Partial<Preferences> | undefined
    storage.write(preferencesKey, { ...before, ...change })
  }, [])
  return { preferences, setPreferences }
}
