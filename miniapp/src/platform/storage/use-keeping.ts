import { useSyncExternalStore } from 'react'
import { storage } from './storage'

/** Whether this device keeps what the app writes; `opening` in HTML from the server. */
export function useKeeping() {
  return useSyncExternalStore(storage.subscribe, storage.keeping, () => 'opening' as const)
}
