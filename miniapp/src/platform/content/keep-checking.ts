import { host } from '../host'
import type { VersionWatch } from './version-watch'

const interval = 5000

/**
 * Asks for the version every five seconds while the page is seen and online, and at once when the
 * person comes back to it. Returns the function that stops it.
 */
export function keepChecking(watch: VersionWatch): () => void {
  const check = () => {
    if (document.visibilityState === 'visible' && navigator.onLine) void watch.check()
  }
  const timer = setInterval(check, interval)
  window.addEventListener('focus', check)
  window.addEventListener('online', check)
  const stopResume = host.onResume(check)
  check()
  return () => {
    clearInterval(timer)
    window.removeEventListener('focus', check)
    window.removeEventListener('online', check)
    stopResume()
  }
}
