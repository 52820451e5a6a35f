import { storage } from '../storage/storage'
import {
  applyPreferences,
  defaultPreferences,
  preferencesKey,
  type Preferences,
} from './preferences'

/**
 * Shows what the person prefers before the first page is drawn, where no document with
 * `public/preferences.js` does so.
 */
export async function applyKeptPreferences(): Promise<void> {
  await storage.ready
  const kept = storage.read(preferencesKey) as Partial<Preferences> | undefined
  applyPreferences({ ...defaultPreferences, ...kept })
}
