import { host } from '../host'
import { createDeviceStorage } from './device-storage'

const isServer = typeof window === 'undefined'

/** The app's storage on this device; while rendering to HTML an empty one. */
export const storage = createDeviceStorage(
  isServer ? Promise.reject(new Error('There is no device')) : host.openStorage(),
)

if (!isServer && host.kind === 'browser') {
  window.addEventListener('storage', (event) => storage.refresh(event.key))
}

/** Deletes everything the app keeps on this device: preferences, ticked lists, drafts. */
export function forgetStored(): void {
  storage.forgetAll()
}
