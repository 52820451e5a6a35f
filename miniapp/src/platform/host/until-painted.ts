import { within } from '../within'

/** A page opened behind others is painted late, or told to be never. */
const unpaintedMs = 10_000

/** Resolves when the first page is painted, or could have been long ago. */
export async function untilPainted(): Promise<void> {
  await within(unpaintedMs, paintTold).catch(() => undefined)
  // Also where the browser does not tell: the second frame begins when the first is painted.
  await new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined))),
  )
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
