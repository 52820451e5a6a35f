import { browserHost } from './browser-host'
import { sdkLater } from './load-sdk'
import { zaloBasename } from './host-kind'
import { pausedEvent } from './on-pause'

const resumed = new Set<() => void>()
const opened = new Set<(path: string) => void>()
const connected = new Set<(isConnected: boolean) => void>()
let isListening = false

/** Calls back when the person comes back to the app; returns the function that stops it. */
export function onResume(callback: () => void): () => void {
  const stopBrowser = browserHost.onResume(callback)
  const stopZalo = add(resumed, callback)
  return () => {
    stopBrowser()
    stopZalo()
  }
}

/** Calls back with the page that a link asks for while the app is open already. */
export function onOpenPath(callback: (path: string) => void): () => void {
  return add(opened, callback)
}

/** Calls back when Zalo hears that the network went or came. */
export function onConnection(callback: (isConnected: boolean) => void): () => void {
  return add(connected, callback)
}

function add<T>(callbacks: Set<T>, callback: T): () => void {
  callbacks.add(callback)
  listen()
  return () => callbacks.delete(callback)
}

// One listener for each event, for ever: the SDK wraps what it is given, and `off` takes nothing off.
function listen(): void {
  if (isListening) return
  isListening = true
  sdkLater().then(
    ({ events, EventName }) => {
      events.on(EventName.AppPaused, () => window.dispatchEvent(new Event(pausedEvent)))
      events.on(EventName.AppResumed, () => resumed.forEach((callback) => callback()))
      events.on(EventName.NetworkChanged, (data: unknown) => {
        const state = typeof data === 'object' && data !== null && 'state' in data && data.state
        if (state === 'CONNECTED' || state === 'DISCONNECTED')
          connected.forEach((callback) => callback(state === 'CONNECTED'))
      })
      events.on(EventName.OpenApp, (data: unknown) => {
        const path = pathOf(data)
        if (path) opened.forEach((callback) => callback(path))
      })
    },
    // Its file did not come: tried again by whoever listens next, and when there is a network again.
    () => {
      isListening = false
      window.addEventListener('online', listen, { once: true })
    },
  )
}

/** The page inside the app that Zalo's event names; undefined when it names none. */
export function pathOf(data: unknown): string | undefined {
  const path = typeof data === 'object' && data !== null && 'path' in data ? data.path : data
  if (typeof path !== 'string') return undefined
  const inside = path.slice(zaloBasename(path).length)
  if (inside === '' || inside.startsWith('?')) return `/${inside}`
  return /^\/(?!\/)/.test(inside) ? inside : undefined
}
