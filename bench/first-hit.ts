import { chromium, type Browser } from 'playwright-core'
import { gzipSync } from 'node:zlib'
import { queries } from '@chung-tay/shared/content/queries'
import { chromiumOptions } from '../e2e/lib/browser'
import type { Service } from '../scripts/lib/service'
import { limited, type Figure } from './lib/figure'
import { publishSomething } from './lib/publish-something'

const mostKilobytes = 57

/**
 * What a phone fetches between the home page standing there and the first hit of a search: while the
 * content is the one that the app was built with, and after something was published since.
 */
export async function benchFirstHit(service: Service): Promise<Figure[]> {
  const browser = await chromium.launch(chromiumOptions())
  const figure = (id: string, when: string, bytes: number) =>
    limited({
      id,
      what: `files fetched from the home page to the first hit, ${when}: page, engine, index, gzip`,
      ours: bytes / 1000,
      unit: 'kB',
      target: `≤ ${mostKilobytes} kB`,
      atMost: mostKilobytes,
    })
  try {
    // Nothing was published since the build, whichever database the last build was of.
    const home = await (await fetch(`${service.url}/`)).text()
    const version = /"version":"([^"]+)"/.exec(home)?.[1]
    const asBuilt = await bytesToFirstHit(browser, service.url, version)
    await publishSomething(service)
    const index = await fetch(service.url + queries.searchIndex.path)
    if (!index.ok) throw new Error(`The service gives no search index: ${index.status}`)
    const published = await bytesToFirstHit(browser, service.url)
    return [
      figure('search.first-hit', 'as built', asBuilt),
      figure('search.first-hit.published', 'after a publication', published),
    ]
  } finally {
    await browser.close()
  }
}

/** @param version What the service says is published; left out, what it says itself. */
async function bytesToFirstHit(browser: Browser, url: string, version?: string): Promise<number> {
  const page = await browser.newPage({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  })
  if (version !== undefined)
    await page.route('**/api/content-version', (route) => route.fulfill({ json: { version } }))
  await page.goto(`${url}/`, { waitUntil: 'networkidle' })
  const sizes: Promise<number>[] = []
  page.on('response', (response) => {
    sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length))
  })
  await page.locator('a[href="/tim"]:visible').first().click()
  await page.getByRole('searchbox').fill('mat cccd')
  await page.locator('main a[href^="/thu-tuc/"]:visible').first().waitFor()
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  await page.close()
  return bytes
}
