import { lazy, Suspense } from 'react'

const Scraps = lazy(() => import('./Scraps'))

/** A handful of paper scraps for the eye, fetched when there is something to be glad of. */
export function Confetti() {
  return (
    <Suspense fallback={null}>
      <Scraps />
    </Suspense>
  )
}
