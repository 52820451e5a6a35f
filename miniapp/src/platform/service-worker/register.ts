import { within } from '../within'
import { updateStore } from './update-store'

const updateInterval = 3_600_000
const patienceMs = 30_000

/**
 * Installs the service worker once the page is done, and looks for newer builds every hour.
 * @returns whether there is one: browsers that keep no site data refuse it, and the app does without
 */
export async function registerServiceWorker(base: string): Promise<boolean> {
  try {
    if (!('serviceWorker' in navigator) || window.parent !== window) return false
    const registration = await within(patienceMs, () =>
      navigator.serviceWorker.register(`${base}sw.js`, { scope: base }),
    )
    followUpdates(registration)
    setInterval(() => {
      if (document.visibilityState === 'visible') registration.update().catch(() => undefined)
    }, updateInterval)
    return true
  } catch {
    return false
  }
}

function followUpdates(registration: ServiceWorkerRegistration): void {
  const announce = () => {
    // Without a controller this is the first build, and nothing is to be updated.
    if (registration.waiting && navigator.serviceWorker.controller) {
      updateStore.setWaiting(registration.waiting)
    }
  }
  announce()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', announce)
  })
}
