import { lazyPart } from '../../platform/lazy-part'

// Fetched when there is something to be glad of; where the network is gone just then, it is done without.
const Scraps = lazyPart({
  load: async () => (await import('./Scraps')).default,
  Missing: () => null,
})

/** A handful of paper scraps for the eye. */
export function Confetti() {
  return <Scraps />
}
