import { useCallback, useEffect, useMemo } from 'react'
import { storage } from '../storage/storage'
import { useStored } from '../storage'
import { applyPreferences, defaultPreferences, preferencesKey, type Preferences } from './preferences'

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

/** Keeps the page's attributes at what the person prefers. */
export function ApplyPreferences(): null {
  const { preferences } = usePreferences()
  useEffect(() => {
    // At the first render nothing is read yet; preferences.js has set the attributes already.
    const isRead = storage.read(preferencesKey) !== undefined
    if (isRead === (Object.keys(preferences).length > 0) || !isRead) applyPreferences(preferences)
  }, [preferences])
  return null
}
