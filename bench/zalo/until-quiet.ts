import type { Page } from 'playwright-core'

const quietMs = 2_000

/**
 * Opens an address and waits until something is painted and nothing was asked of the network for two
 * seconds. Chromium's own “network idle” comes while a slow processor still reads the first scripts.
 */
export async function openUntilQuiet(page: Page, url: string): Promise<void> {
  let open = 0
  let last = Date.now()
  const begin = () => {
    open += 1
    last = Date.now()
  }
  const end = () => {
    open -= 1
    last = Date.now()
  }
  page.on('request', begin)
  page.on('requestfinished', end)
  page.on('requestfailed', end)
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 })
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
    undefined,
    { timeout: 120_000 },
  )
  while (open > 0 || Date.now() - last < quietMs)
    await new Promise((resolve) => setTimeout(resolve, 100))
  page.off('request', begin)
  page.off('requestfinished', end)
  page.off('requestfailed', end)
}
