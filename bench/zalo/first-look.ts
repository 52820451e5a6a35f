import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { appUrl } from '../../e2e/zalo-shell/names'
import { takeSlowPhone } from './phone'
import { openUntilQuiet } from './until-quiet'

/** What a person waits for, and the phone does, until the first page is quiet. */
export type FirstLook = {
  /** Milliseconds until the first content is painted. */
  paintMs: number
  /**
   * Milliseconds beyond 50 of each long task, from the opening on: of two apps the one that paints early
   * would else be charged for what the other does before it paints.
   */
  blockingMs: number
  /** All but those that fetch pages nobody has opened, for offline, while the phone is idle. */
  requests: number
  /** Those that do: modules that are not run, and the two lists that name them. */
  keepingRequests: number
  /** Bytes of code, gzip, begun before the first content is painted; without the content's own files. */
  scriptBytes: number
}

/** Opens a package's first page, cold. */
export async function firstLook(
  browser: Browser,
  www: string,
  serviceUrl: string,
): Promise<FirstLook> {
  const { page, network, close } = await takeSlowPhone(browser, { www, serviceUrl })
  try {
    await page.addInitScript(noteLongTasks)
    const scripts: { url: string; bytes: Promise<number> }[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return
      const bytes = response.body().then((body) => gzipSync(body, { level: 9 }).length)
      scripts.push({ url: response.url(), bytes })
    })
    await openUntilQuiet(page, `${appUrl}/`)
    const { paintMs, blockingMs, early, keepingRequests } = await page.evaluate(readFirstLook)
    const sizes = await Promise.all(
      scripts
        .filter(({ url }) => early.includes(url) && !/\/content-[^/]*$/.test(url))
        .map(({ bytes }) => bytes),
    )
    return {
      paintMs,
      blockingMs,
      requests: network.seen.length - keepingRequests,
      keepingRequests,
      scriptBytes: sizes.reduce((sum, size) => sum + size, 0),
    }
  } finally {
    await close()
  }
}

type WithTasks = { longTasks: { startTime: number; duration: number }[] }

function noteLongTasks() {
  const global = window as unknown as WithTasks
  global.longTasks = []
  // More than the 250 files that a browser remembers unasked.
  performance.setResourceTimingBufferSize(2_000)
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      global.longTasks.push({ startTime, duration })
  }).observe({ type: 'longtask', buffered: true })
}

function readFirstLook() {
  const paintMs = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
  const { longTasks } = window as unknown as WithTasks
  const blockingMs = longTasks.reduce((sum, { duration }) => sum + duration - 50, 0)
  const files = performance.getEntriesByType('resource')
  const early = files.filter(({ startTime }) => startTime < paintMs).map(({ name }) => name)
  const kept = new Set(
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map(
      ({ href }) => href,
    ),
  )
  const keepingRequests = files.filter(
    ({ name, startTime }) =>
      startTime > paintMs && (kept.has(name) || /\/(package-files|content-manifest)\./.test(name)),
  ).length
  return { paintMs, blockingMs, early, keepingRequests }
}
