import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import { paths } from '../lib/paths'
import { zaloPackage } from './package'
import { takeZaloPhone } from './zalo-phone'

// The first run builds the package.
beforeAll(() => zaloPackage('starter', inject('serviceUrl')), 300_000)

test("every kind of page opens in Zalo's shell from a link, with nothing open before", async () => {
  const { page, open, network, calls } = await takeZaloPhone()
  const faults: string[] = []
  let path = ''
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${path}: ${message.text()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${path}: ${response.status()} ${response.url()}`)
  })
  for (path of paths) {
    await open(path)
    await page.locator('h1').first().waitFor()
    faults.push(...(await faultsOf(page, path)))
  }
  expect(faults).toEqual([])
  expect(network.strangers).toEqual([])
  // Reading asks the person for nothing, and nobody whose account it is.
  expect(calls.filter(({ hasAccessToken }) => hasAccessToken)).toEqual([])
})

async function faultsOf(page: Page, path: string): Promise<string[]> {
  const heading = await page.locator('h1').first().innerText()
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  return [
    ...(/^Không tìm thấy/.test(heading) !== (path === '/khong-co')
      ? [`${path}: “${heading}”`]
      : []),
    ...(width > 0 ? [`${path}: ${width} px too wide`] : []),
  ]
}
