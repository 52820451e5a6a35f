/** Whether a newer build of the app waits to be used. */
export type UpdateStore = {
  isWaiting: () => boolean
  subscribe: (listener: () => void) => () => void
  /** Tells that `worker` waits; undefined when the person put it off. */
  setWaiting: (worker: ServiceWorker | undefined) => void
  /** Lets the waiting build take over and opens the page again with it. */
  apply: () => void
}

/** A worker that does not answer is not waited for: opening the page again takes it up as well. */
const patienceMs = 5_000

function createUpdateStore(): UpdateStore {
  let waiting: ServiceWorker | undefined
  const listeners = new Set<() => void>()
  return {
    isWaiting: () => waiting !== undefined,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setWaiting: (worker) => {
      waiting = worker
      for (const listener of listeners) listener()
    },
    apply: () => {
      // Only the page that asked opens again; a form open elsewhere is left alone.
      const reload = () => window.location.reload()
      navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
      setTimeout(reload, patienceMs)
      waiting?.postMessage({ type: 'SKIP_WAITING' })
    },
  }
}

export const updateStore = createUpdateStore()
