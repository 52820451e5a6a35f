import { lazyPart } from '../../platform/lazy-part'
import './confetti.css'

// Fetched when there is something to be glad of; where the network is gone just then, it is done without.
const Scraps = lazyPart({
  load: async () => (await import('./Scraps')).default,
  Missing: () => null,
})

/** A handful of paper scraps for the eye, in a strip above the words: they never lie behind what is read. */
export function Confetti() {
  return (
    <span className="ct-confetti" aria-hidden="true">
      <Scraps />
    </span>
  )
}
