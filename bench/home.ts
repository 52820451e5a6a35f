import { chromium, type Browser } from 'playwright-core'
import { gzipSync } from 'node:zlib'
import { chromiumOptions } from '../e2e/lib/browser'
import type { Service } from '../scripts/lib/service'
import { limited, median, type Figure } from './lib/figure'

/** Slow 4G as Lighthouse has it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const slow4g = {
  offline: false,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
  latency: 150 * 3.75,
}

/** Weight and first paint of the home page in Chromium. */
export async function benchHome(service: Service): Promise<Figure[]> {
  const browser = await chromium.launch(chromiumOptions())
  try {
    const weight = await weigh(browser, service.url)
    const paints: number[] = []
    for (let round = 0; round < 3; round += 1) paints.push(await firstPaint(browser, service.url))
    return [
      limited({
        id: 'home.js',
        what: 'JavaScript of the home route, gzip',
        ours: weight.js / 1000,
        peer: 208,
        unit: 'kB',
        target: '≤ 90 kB (official template 208 kB)',
        atMost: 90,
      }),
      limited({
        id: 'home.css',
        what: 'CSS of the home route, gzip',
        ours: weight.css / 1000,
        peer: 19,
        unit: 'kB',
        target: '≤ 18 kB (official template 19 kB)',
        atMost: 18,
      }),
      limited({
        id: 'home.paint',
        what: 'home first contentful paint, 4 × slower CPU, slow 4G',
        ours: median(paints),
        unit: 'ms',
        target: `printed; needs no request to the CMS (${weight.apiBeforePaint} were made before the paint)`,
        atMost: weight.apiBeforePaint === 0 ? Number.POSITIVE_INFINITY : 0,
      }),
    ]
  } finally {
    await browser.close()
  }
}

async function weigh(browser: Browser, url: string) {
  const page = await browser.newPage({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  })
  let js = 0
  let css = 0
  const apiStarts: number[] = []
  page.on('response', async (response) => {
    const type = response.request().resourceType()
    const body = type === 'script' || type === 'stylesheet' ? await response.body() : undefined
    if (type === 'script') js += gzipSync(body!).length
    if (type === 'stylesheet') css += gzipSync(body!).length
  })
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/api/')) apiStarts.push(Date.now())
  })
  await page.goto(`${url}/`, { waitUntil: 'networkidle' })
  const paintedAt = await page.evaluate(
    () =>
      performance.timeOrigin +
      (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
  )
  await page.close()
  return { js, css, apiBeforePaint: apiStarts.filter((start) => start < paintedAt).length }
}

async function firstPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', slow4g)
  await page.goto(`${url}/`, { waitUntil: 'load' })
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  )
  await context.close()
  return paint
}
