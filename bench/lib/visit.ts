import { chromium } from 'playwright-core'
import { createServer, request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromiumOptions } from '../../e2e/lib/browser'

export type Seen = { method: string; url: string; headers: IncomingHttpHeaders }
export type Visits = { first: Seen[]; again: Seen[] }

/** The app sends what it counted after fifteen seconds; later means that it did not. */
const longestWaitMs = 25_000

/**
 * What a visitor's phone really asks of the service, its service worker included: opens the app, looks
 * at the procedures and at one of them, and stays until what was counted is sent. Once for the first
 * time, once again with everything the phone kept.
 */
export async function recordVisits(serviceUrl: string): Promise<Visits> {
  const proxy = await startRecorder(serviceUrl)
  const browser = await chromium.launch(chromiumOptions())
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
    const visit = async () => {
      const page = await context.newPage()
      await page.goto(`${proxy.url}/`, { waitUntil: 'networkidle' })
      await page.locator('a[href="/thu-tuc"]:visible').first().click()
      await page.getByRole('heading', { level: 1, name: /Thủ tục/ }).waitFor()
      await page.locator('a[href^="/thu-tuc/"]:visible').first().click()
      const end = Date.now() + longestWaitMs
      while (!proxy.seen.some(isBatch) && Date.now() < end) await page.waitForTimeout(250)
      await page.close()
      // Closing may send a last batch.
      await new Promise((resolve) => setTimeout(resolve, 500))
      return proxy.seen.splice(0)
    }
    return { first: await visit(), again: await visit() }
  } finally {
    await browser.close()
    proxy.stop()
  }
}

/** Whether a request is one that counts use. */
export const isBatch = ({ method, url }: Seen) => method === 'POST' && url === '/api/usage'

async function startRecorder(serviceUrl: string) {
  const { port } = new URL(serviceUrl)
  const seen: Seen[] = []
  const server = createServer((asked, answer) => {
    const { method = 'GET', url = '/', headers } = asked
    seen.push({ method, url, headers })
    const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers)
      got.pipe(answer)
    })
    onward.on('error', () => answer.destroy())
    asked.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    seen,
    stop: () => void (server.closeAllConnections(), server.close()),
  }
}
