import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { randomUUID } from 'node:crypto'
import type { UsageSummary } from '@chung-tay/shared/usage/contract'
import { someAddress, stranger, until } from '../cms/src/platform/testing/api'
import { desktop, signIn, visit } from './lib/journey'

const summary = async () => (await stranger().get('/api/usage/summary')).body as UsageSummary

/** Everything the page tells the service about its use. */
function listen(page: Page): string[] {
  const sent: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/api/usage') sent.push(request.postData() ?? '')
  })
  return sent
}

/** Lets the browser hide the page, as switching to another app does; what it then sends has been seen. */
async function hide(page: Page): Promise<void> {
  await page.evaluate(async () => {
    window.dispatchEvent(new Event('pagehide'))
    await fetch('/api/health')
  })
}

/** Waits until the page counts: it notes the day on the device then. */
async function untilCounting(page: Page): Promise<void> {
  await page.waitForFunction(() => localStorage.getItem('chung-tay:usage-days') !== null)
}

test('what somebody opens is sent once, in one piece, and shows on the page of statistics', async () => {
  const before = await summary()
  const page = await visit('/')
  const sent = listen(page)
  await page.getByRole('link', { name: 'Thủ tục' }).first().click()
  await page.getByRole('heading', { level: 1, name: /Thủ tục/ }).waitFor()
  await untilCounting(page)
  expect(sent).toEqual([])
  await hide(page)
  await until(async () => (await summary()).total.views >= before.total.views + 2, 20_000)
  expect(sent).toHaveLength(1)
  expect(JSON.parse(sent[0]!)).toMatchObject({ visits: 1, device: 'first' })

  const figures = await visit('/thong-ke', { viewport: desktop })
  await figures.getByRole('heading', { level: 1, name: 'Thống kê' }).waitFor()
  await figures.getByRole('heading', { level: 3, name: 'Lượt truy cập', exact: true }).waitFor()
  await figures
    .getByText(/Số lần ứng dụng được mở/)
    .first()
    .waitFor()
  await figures.locator('.ct-chart .ct-trend').first().waitFor()
  await figures.getByRole('heading', { level: 2, name: 'Phản ánh, kiến nghị' }).waitFor()
  await figures.getByRole('heading', { level: 2, name: 'Mức hài lòng' }).waitFor()
})

test('whoever switches counting off, or asks not to be followed, sends nothing', async () => {
  const page = await visit('/cai-dat')
  const sent = listen(page)
  await page.getByText('Đếm lượt dùng của máy này').click()
  await page.goto(`${inject('serviceUrl')}/tin-nong`, { waitUntil: 'networkidle' })
  await hide(page)
  expect(sent).toEqual([])

  const shy = await visit('/cai-dat')
  await shy.addInitScript(() =>
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
  )
  const nothing = listen(shy)
  await shy.goto(`${inject('serviceUrl')}/tin-nong`, { waitUntil: 'networkidle' })
  await hide(shy)
  expect(nothing).toEqual([])
})

test('staff see what many people could not find, and begin a handbook entry from it', async () => {
  const text = `khong co ${randomUUID().replaceAll(/[\d-]/g, 'q').slice(0, 10)}`
  const finder = await visit(`/tim#${encodeURIComponent(text)}`)
  const sent = listen(finder)
  await finder.getByText('Chưa tìm thấy điều bạn cần').waitFor({ timeout: 20_000 })
  // Counted once nobody has typed on for a moment.
  await until(async () => {
    await hide(finder)
    return sent.some((body) => body.includes(text))
  }, 20_000)
  for (let asker = 0; asker < 5; asker += 1) {
    await stranger(someAddress()).post(
      '/api/usage',
      { searches: [text] },
      { 'User-Agent': randomUUID() },
    )
  }
  await until(async () => (await summary()).searches.some((each) => each.text === text), 20_000)
  const page = await visit('/', { viewport: desktop })
  await signIn(page)
  const line = page
    .getByRole('region', { name: 'Người dân tìm mà không ra' })
    .getByRole('listitem')
    .filter({ hasText: text })
  await line.getByRole('button', { name: 'Viết mục cẩm nang' }).click()
  await page.waitForURL(/\/admin\/collections\/handbook\/.+/)
  await page.goto(`${inject('serviceUrl')}/admin`)
  await line.getByRole('link', { name: 'Đã có mục cẩm nang' }).waitFor()
})
