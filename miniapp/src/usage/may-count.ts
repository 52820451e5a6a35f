import { defaultPreferences, type Preferences } from '../platform/preferences'
import { preferencesKey } from '../platform/preferences/preferences'
import { storage } from '../platform/storage/storage'

type Wishes = Navigator & { globalPrivacyControl?: boolean }

/** Whether this device's use may be counted: neither the browser nor the person is against it. */
export function mayCount(): boolean {
  const { doNotTrack, globalPrivacyControl } = navigator as Wishes
  const kept = storage.read(preferencesKey) as Partial<Preferences> | undefined
  const { isCounted } = { ...defaultPreferences, ...kept }
  const isPreview = new URLSearchParams(window.location.search).has('xem-truoc')
  return doNotTrack !== '1' && globalPrivacyControl !== true && isCounted && !isPreview
}
