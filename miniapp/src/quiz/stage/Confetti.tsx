import { lazy, Suspense } from 'react'

// Fetched when there is something to be glad of; where the network is gone just then, it is done without.
const Scraps = lazy(() => import('./Scraps').catch(() => ({ default: () => <></> })))

/** A handful of paper scraps for the eye. */
export function Confetti() {
  return (
    <Suspense fallback={null}>
      <Scraps />
    </Suspense>
  )
}
