import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { appUrl } from '../../e2e/zalo-shell/names'
import { takeSlowPhone } from './phone'
import { openUntilQuiet } from './until-quiet'

/** What a person waits for, and the phone does, until the first page is quiet. */
export type FirstLook = {
  /** Milliseconds until the first content is painted. */
  paintMs: number
  /** Milliseconds beyond 50 of each long task from then on (total blocking time). */
  blockingMs: number
  requests: number
  /** Bytes of scripts, gzip: those begun before the first content is painted. */
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
    const { paintMs, blockingMs, early } = await page.evaluate(readFirstLook)
    const sizes = await Promise.all(
      scripts.filter(({ url }) => early.includes(url)).map(({ bytes }) => bytes),
    )
    return {
      paintMs,
      blockingMs,
      requests: network.seen.length,
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
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      global.longTasks.push({ startTime, duration })
  }).observe({ type: 'longtask', buffered: true })
}

function readFirstLook() {
  const paintMs = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
  const { longTasks } = window as unknown as WithTasks
  const blockingMs = longTasks
    .filter(({ startTime }) => startTime >= paintMs)
    .reduce((sum, { duration }) => sum + duration - 50, 0)
  const early = performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime < paintMs)
    .map(({ name }) => name)
  return { paintMs, blockingMs, early }
}
