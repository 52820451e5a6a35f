import { whenIdle } from '../preload'
import { within } from '../within'

/** A page opened behind others is painted late, or told to be never. */
const unpaintedMs = 10_000

export type Sdk = typeof import('./zalo-sdk')

let loaded: Sdk | undefined
let later: Promise<Sdk> | undefined

/** Zalo's SDK at once: for what a person has just asked for. @throws where its file cannot be had */
export async function askSdk(): Promise<Sdk> {
  loaded = await import('./zalo-sdk')
  return loaded
}

/** The SDK where it is there already: for what must not wait for a file. */
export const loadedSdk = (): Sdk | undefined => loaded

/**
 * The SDK once the first page is painted and the phone has nothing else to do: it is as large as a third
 * of the app, and asks Zalo's servers for a login when it loads. @throws where its file cannot be had
 */
export function sdkLater(): Promise<Sdk> {
  later ??= afterPaint()
    .then(askSdk)
    .catch((error: unknown) => {
      later = undefined
      throw error
    })
  return later
}

async function afterPaint(): Promise<void> {
  await within(unpaintedMs, paintTold).catch(() => undefined)
  // Also where the browser does not tell: the second frame begins when the first is painted.
  await new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined))),
  )
  await whenIdle()
}

async function paintTold(): Promise<void> {
  if (!window.PerformanceObserver?.supportedEntryTypes?.includes('paint')) return
  await new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve(undefined)
    })
    observer.observe({ type: 'paint', buffered: true })
  })
}
