import { isOnline } from '../connection'
import { host } from '../host'
import type { VersionWatch } from './version-watch'

const soonestMs = 5_000
const latestMs = 30_000
/** What a person does who reads. */
const signs = ['pointerdown', 'keydown', 'scroll'] as const

/**
 * Asks for the version while the page is seen and online: five seconds after anything changed or the
 * person did anything, then ever less often, down to every half minute; at once when the person comes
 * back to it. Returns the function that stops it.
 */
export function keepChecking(watch: VersionWatch): () => void {
  let wait = soonestMs
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false
  const isSeen = () => !isStopped && document.visibilityState === 'visible' && isOnline()
  const later = () => {
    clearTimeout(timer)
    if (isSeen()) timer = setTimeout(askAgain, wait)
  }
  function askAgain(): void {
    wait = Math.min(wait * 1.5, latestMs)
    check()
  }
  function check(): void {
    clearTimeout(timer)
    if (isSeen()) void watch.check().then(later)
  }
  const checkNow = () => {
    wait = soonestMs
    check()
  }
  const stir = () => {
    if (wait === soonestMs) return
    wait = soonestMs
    later()
  }
  const stops = [
    listen(window, 'focus', checkNow),
    listen(window, 'online', checkNow),
    listen(window, 'offline', later),
    listen(document, 'visibilitychange', later),
    ...signs.map((sign) => listen(window, sign, stir)),
    host.onResume(checkNow),
    watch.subscribe(stir),
    () => clearTimeout(timer),
  ]
  check()
  return () => {
    isStopped = true
    stops.forEach((stop) => stop())
  }
}

function listen(target: EventTarget, type: string, callback: () => void): () => void {
  target.addEventListener(type, callback, { passive: true })
  return () => target.removeEventListener(type, callback)
}
