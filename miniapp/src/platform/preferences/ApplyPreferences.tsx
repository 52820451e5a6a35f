import { useEffect, useRef } from 'react'
import { storage } from '../storage/storage'
import { applyPreferences, preferencesKey } from './preferences'
import { usePreferences } from './use-preferences'

/** Keeps the page's attributes at what the person prefers. */
export function ApplyPreferences(): null {
  const { preferences } = usePreferences()
  const wasRead = useRef(false)
  useEffect(() => {
    // Before the storage is read, preferences.js has set the attributes: leave them alone.
    const isRead = storage.read(preferencesKey) !== undefined
    if (isRead || wasRead.current) applyPreferences(preferences)
    wasRead.current ||= isRead
  }, [preferences])
  return null
}
