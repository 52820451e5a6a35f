/** Whether a newer build of the app waits to be used. */
export type UpdateStore = {
  isWaiting: () => boolean
  subscribe: (listener: () => void) => () => void
  /** Tells that `worker` waits; undefined when the person put it off. */
  setWaiting: (worker: ServiceWorker | undefined) => void
  /** Lets the waiting build take over and opens the page again with it. */
  apply: () => void
}

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
      navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
        once: true,
      })
      waiting?.postMessage({ type: 'SKIP_WAITING' })
    },
  }
}

export const updateStore = createUpdateStore()
