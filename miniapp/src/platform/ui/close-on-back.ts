/** How many open things stand in front of the page, kept with the entry of the history they stand on. */
const depthKey = 'inFront'

type Layer = { close: () => void }
const layers: Layer[] = []
let isWatching = false
/** Between going back by ourselves and being there. */
let isLeaving = false

const depthHere = (): number =>
  ((history.state as Record<string, unknown> | null)?.[depthKey] as number | undefined) ?? 0

/**
 * Has "back" close what stands in front of the page, such as a dialog, instead of leaving the page: what
 * opens gets an entry of the history for itself, which goes with it. The router sees the same page in
 * both entries.
 * @returns the function to call when it is closed in another way, or gone
 */
export function closeOnBack(close: () => void): () => void {
  watch()
  const layer = { close }
  layers.push(layer)
  addEntry()
  return () => {
    const at = layers.indexOf(layer)
    if (at < 0) return
    layers.splice(at, 1)
    // Later: whoever closes may go to another page in the same moment, and then that entry is not ours.
    queueMicrotask(leaveEntries)
  }
}

function addEntry(): void {
  // The entry of what was closed a moment ago serves what opens now.
  if (depthHere() >= layers.length) return
  const state = history.state as Record<string, unknown> | null
  history.pushState({ ...state, [depthKey]: layers.length }, '')
}

/** Leaves the entries of what is not open any more. */
function leaveEntries(): void {
  const extra = depthHere() - layers.length
  if (extra <= 0 || isLeaving) return
  isLeaving = true
  history.go(-extra)
}

function watch(): void {
  if (isWatching) return
  isWatching = true
  window.addEventListener('popstate', () => {
    if (isLeaving) {
      isLeaving = false
      // Something may have opened meanwhile.
      if (layers.length > 0) addEntry()
    } else for (const { close } of layers.splice(depthHere())) close()
    leaveEntries()
  })
}
