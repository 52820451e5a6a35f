import type { Browser, Page } from 'playwright-core'
import { appUrl } from '../../e2e/zalo-shell/names'
import { tapUntil } from './tap-until'
import { openUntilQuiet } from './until-quiet'
import { takeSlowPhone } from './phone'

/** Milliseconds, in an app that is open and quiet. */
export type InUse = {
  /** From a tap on the search of the first page until its field stands there with the focus. */
  openSearchMs: number
  /** The slowest key of a search, from the key until the page is painted again. */
  keyMs: number
  /** From a tap on a procedure in the list until its text stands there. */
  openProcedureMs: number
}

/** Searches, then opens a procedure that was not read before. */
export async function inUse(browser: Browser, www: string, serviceUrl: string): Promise<InUse> {
  const { page, close } = await takeSlowPhone(browser, { www, serviceUrl })
  try {
    await page.addInitScript(noteKeys)
    await openUntilQuiet(page, `${appUrl}/`)
    const openSearchMs = await tapUntil(page, 'a[href$="/tim"]', 'input[type=search]:focus')
    await page.keyboard.type('lam can cuoc', { delay: 150 })
    await page.locator('main a[href*="/thu-tuc/"]:visible').first().waitFor()
    const keyMs = await slowestKey(page)
    await openUntilQuiet(page, `${appUrl}/thu-tuc`)
    const procedure = 'main a[href*="/thu-tuc/"]:not([href*="/nhom/"])'
    await page.locator(`${procedure}:visible`).first().waitFor()
    const openProcedureMs = await tapUntil(page, procedure, 'main .ct-steps, main .ct-rich')
    return { openSearchMs, keyMs, openProcedureMs }
  } finally {
    await close()
  }
}

type WithKeys = { keys: number[] }

function noteKeys() {
  const global = window as unknown as WithKeys
  global.keys = []
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (/^(key|input)/.test(name)) global.keys.push(duration)
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
}

const slowestKey = (page: Page) =>
  page.evaluate(() => Math.max(16, ...(window as unknown as WithKeys).keys))
