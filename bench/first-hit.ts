import { chromium } from 'playwright-core'
import { gzipSync } from 'node:zlib'
import { chromiumOptions } from '../e2e/lib/browser'
import type { Service } from '../scripts/lib/service'
import { limited, type Figure } from './lib/figure'

/** What a phone fetches between the home page standing there and the first hit of a search. */
export async function benchFirstHit(service: Service): Promise<Figure[]> {
  const browser = await chromium.launch(chromiumOptions())
  try {
    const page = await browser.newPage({
      viewport: { width: 360, height: 740 },
      serviceWorkers: 'block',
    })
    // Nothing was published since the build, whichever database the last build was of.
    const home = await (await fetch(`${service.url}/`)).text()
    const version = /"version":"([^"]+)"/.exec(home)?.[1]
    await page.route('**/api/content-version', (route) => route.fulfill({ json: { version } }))
    await page.goto(`${service.url}/`, { waitUntil: 'networkidle' })
    const sizes: Promise<number>[] = []
    page.on('response', (response) => {
      sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length))
    })
    await page.locator('a[href="/tim"]:visible').first().click()
    await page.getByRole('searchbox').fill('mat cccd')
    await page.locator('main a[href^="/thu-tuc/"]:visible').first().waitFor()
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    return [
      limited({
        id: 'search.first-hit',
        what: 'files fetched from the home page to the first hit: page, engine, index, gzip',
        ours: bytes / 1000,
        unit: 'kB',
        target: '≤ 58 kB',
        atMost: 58,
      }),
    ]
  } finally {
    await browser.close()
  }
}
