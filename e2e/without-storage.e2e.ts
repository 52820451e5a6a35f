import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, inject, test } from 'vitest'
import { wholeChromiumOptions } from './lib/browser'
import { newcomer, phone, untilAlive, withServiceWorker } from './lib/journey'
import { parts, spoil, ways, type Part } from './lib/spoil'
import { pickFiles, writeFeedback } from './lib/write-feedback'

const notKept = 'Máy này không cho lưu gì lại'

async function open(page: Page, address: string): Promise<void> {
  await page.goto(inject('serviceUrl') + address, { waitUntil: 'load' })
  await untilAlive(page)
}

/** Sends feedback with a photo and gives the tracking code that is shown. */
async function sendFeedback(page: Page): Promise<string> {
  await open(page, '/phan-anh/viet')
  const buffer = await sharp({
    create: { width: 400, height: 300, channels: 3, background: '#386' },
  })
    .png()
    .toBuffer()
  await writeFeedback(page, `Máy không lưu được gì ${Date.now()}`, async () => {
    await pickFiles(page, [{ name: 'anh.png', mimeType: 'image/png', buffer }])
    await page.getByText('anh.jpg').waitFor()
  })
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click()
  await page.getByText('Đã nhận được phản ánh của bạn').waitFor({ timeout: 60_000 })
  expect(await page.getByText('có tệp chưa gửi được').count()).toBe(0)
  return page.locator('.ct-code__digits').innerText()
}

/** Everything a person does here, one after another; what cannot be kept is said where it matters. */
async function tour(page: Page): Promise<void> {
  await open(page, '/')
  await page.getByRole('heading', { level: 1, name: 'Bạn cần làm gì?' }).waitFor()
  await page.getByRole('link', { name: 'Tất cả thủ tục' }).click()
  await page.locator('.ct-link-item a').first().click()
  await page.waitForURL(/\/thu-tuc\/[a-z]/)
  await page.locator('main h1').waitFor()

  await open(page, '/tim')
  await page.getByLabel('Điều bạn cần').fill('mat can cuoc')
  await page.locator('.ct-link-item a').first().click()
  await page.waitForURL((url) => url.pathname !== '/tim')

  await open(page, '/cai-dat')
  await page.getByText('Rất to').click()
  expect(await page.locator('html').getAttribute('data-text-size')).toBe('1.5')
  await page.getByText(notKept).waitFor()

  await open(page, '/trac-nghiem')
  await page.getByText(notKept).waitFor()
  await page.locator('a[href*="/trac-nghiem/luyen-tap/"]').first().click()
  await page.getByRole('button', { name: 'Bắt đầu luyện' }).click()
  await page.getByRole('button', { name: 'Chưa biết, xem đáp án' }).click()
  await page
    .getByText(/Đáp án/)
    .first()
    .waitFor()

  const digits = await sendFeedback(page)
  await page.getByText('Máy này không nhớ được mã').waitFor()
  await open(page, '/phan-anh/theo-doi')
  await page.getByLabel('Mã theo dõi').fill(digits)
  await page.getByRole('button', { name: 'Xem phản ánh' }).click()
  await page.getByText('Diễn biến').waitFor()
}

test.each(ways)('with everything %s, the app works and says what it cannot keep', async (way) => {
  const page = await newcomer(withServiceWorker)
  await spoil(page, parts, way)
  await tour(page)
})

const alone = ways.flatMap((way) => parts.map((part) => [part, way] as const))

test.each(alone)('with %s alone %s, feedback with a photo is sent', async (part: Part, way) => {
  const page = await newcomer(withServiceWorker)
  await spoil(page, [part], way)
  await open(page, '/')
  await sendFeedback(page)
  await open(page, '/cai-dat')
  await page.getByRole('heading', { level: 1, name: 'Cài đặt' }).waitFor()
  if (part === 'storage') await page.getByText(notKept).waitFor()
  else expect(await page.getByText(notKept).count()).toBe(0)
})

test('in a browser that blocks site data, the app works', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'chung-tay-browser-'))
  mkdirSync(path.join(folder, 'Default'))
  writeFileSync(
    path.join(folder, 'Default/Preferences'),
    JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }),
  )
  const context = await chromium.launchPersistentContext(folder, {
    ...wholeChromiumOptions(),
    viewport: phone,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(inject('serviceUrl'), { waitUntil: 'load' })
    const isBlocked = await page.evaluate(() => {
      try {
        return !localStorage
      } catch {
        return true
      }
    })
    expect(isBlocked).toBe(true)
    await page.getByRole('heading', { level: 1, name: 'Bạn cần làm gì?' }).waitFor()
    await page.goto(`${inject('serviceUrl')}/cai-dat`, { waitUntil: 'load' })
    await page.getByText(notKept).waitFor()
    await page.getByText('Rất to').click()
    expect(await page.locator('html').getAttribute('data-text-size')).toBe('1.5')
    expect(problems).toEqual([])
  } finally {
    await context.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
