const patienceMs = 4_000
/** What a person does who wants to be somewhere else. */
const signs = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const

/**
 * Scrolls to where somebody was, also when what stood there comes a moment later (results that are
 * searched anew, pictures): until the page is tall enough, the person moves, or it takes too long.
 * @returns the function that stops it
 */
export function returnTo(place: number): () => void {
  const arrive = () => {
    window.scrollTo(0, place)
    return Math.abs(window.scrollY - place) <= 1
  }
  if (arrive() || typeof ResizeObserver === 'undefined') return () => undefined
  const observer = new ResizeObserver(() => {
    if (arrive()) stop()
  })
  const timer = setTimeout(stop, patienceMs)
  for (const sign of signs) window.addEventListener(sign, stop, { passive: true, once: true })
  observer.observe(document.body)
  return stop

  function stop(): void {
    clearTimeout(timer)
    observer.disconnect()
    for (const sign of signs) window.removeEventListener(sign, stop)
  }
}
