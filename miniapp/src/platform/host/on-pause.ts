/** Told to the window when Zalo says that another app comes before this one: its web view may not say so. */
export const pausedEvent = 'chung-tay:paused'

/**
 * Calls back when another app comes before this one, or it is closed: the last chance to keep something.
 * @returns the function that stops it
 */
export function onPause(callback: () => void): () => void {
  const check = () => {
    if (document.visibilityState === 'hidden') callback()
  }
  document.addEventListener('visibilitychange', check)
  for (const name of endings) window.addEventListener(name, callback)
  return () => {
    document.removeEventListener('visibilitychange', check)
    for (const name of endings) window.removeEventListener(name, callback)
  }
}

const endings = ['pagehide', pausedEvent]
