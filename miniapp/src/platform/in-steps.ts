import type { Steps } from '@chung-tay/shared/search/engine/steps'

/** So long a phone may be deaf to keys and taps. */
const stepMs = 10

/**
 * Does it in short steps, between which keys, taps and pictures have their turn.
 * @returns undefined when it was no longer wanted before it was done
 */
export async function inSteps<T>(work: Steps<T>, signal: AbortSignal): Promise<T | undefined> {
  let until = performance.now() + stepMs
  for (;;) {
    if (signal.aborted) return undefined
    const { done, value } = work.next()
    if (done) return value
    if (performance.now() < until) continue
    await nextTurn()
    until = performance.now() + stepMs
  }
}

/** Resolves in a task of its own, which browsers put behind what people do. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

/** Resolves when the page as it is now has been painted; in a page that nobody sees, when it could have been. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const inTime = setTimeout(resolve, unseenMs)
    requestAnimationFrame(() => {
      clearTimeout(inTime)
      setTimeout(resolve)
    })
  })
}

const unseenMs = 200
