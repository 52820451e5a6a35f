import { decodeQR } from 'qr/decode.js'
import sharp from 'sharp'
import type { Locator } from 'playwright-core'
import { afterAll, expect, inject, test } from 'vitest'
import { administrator } from '../cms/src/platform/testing/api'
import { communes } from '../cms/src/platform/testing/communes'
import { desktop, visit } from './lib/journey'
import { appId } from './zalo-shell/names'
import { takeZaloPhone } from './zalo-shell/zalo-phone'

async function nameApp(zaloMiniAppId: string) {
  const admin = await administrator()
  return admin.post('/api/globals/settings', { zaloMiniAppId })
}

afterAll(() => nameApp(''))

/** What a camera reads off the code as it is printed. */
async function read(code: Locator): Promise<string> {
  const { data, info } = await sharp(await code.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return decodeQR({ width: info.width, height: info.height, data })
}

async function printed(slug: string) {
  const page = await visit(`/danh-gia/ap-phich#${slug}`, { viewport: desktop })
  const code = page.getByRole('img', { name: /Mã QR mở trang đánh giá/ })
  await code.waitFor()
  await page.emulateMedia({ media: 'print' })
  return { page, code }
}

test('the code of a poster opens the website, as long as the province has no app in Zalo', async () => {
  await nameApp('')
  const [commune] = await communes(1)
  const address = `${inject('serviceUrl')}/danh-gia?noi=${commune!.slug}`
  const { page, code } = await printed(commune!.slug)
  expect(await read(code)).toBe(address)
  await page.getByText(address.replace('http://', ''), { exact: true }).waitFor()
  await page.getByText('Mở máy ảnh hoặc Zalo, quét mã').waitFor()
})

test('with an app in Zalo the code opens the rating there, and the web address stands beside it', async () => {
  expect((await nameApp(appId)).status).toBe(200)
  const [commune] = await communes(1)
  const { page, code } = await printed(commune!.slug)
  await page.getByText('Mở Zalo, quét mã').waitFor()
  await page.getByText('Không dùng Zalo, mở trang').waitFor()
  const web = `${inject('serviceUrl')}/danh-gia?noi=${commune!.slug}`.replace('http://', '')
  await page.getByText(web, { exact: true }).waitFor()
  const scanned = new URL(await read(code))
  expect(scanned.origin + scanned.pathname).toBe(`https://zalo.me/s/${appId}/danh-gia`)

  const phone = await takeZaloPhone()
  await phone.open(scanned.pathname.slice(`/s/${appId}`.length) + scanned.search)
  await phone.page.getByText(commune!.name).first().waitFor()
  await phone.page.getByRole('button', { name: 'Gửi đánh giá' }).waitFor()
}, 300_000)

test('what is no number of an app is not taken', async () => {
  const { status, body } = await nameApp('zalo.me/s/17')
  expect(status).toBe(400)
  expect(JSON.stringify(body)).toContain('Chỉ nhập dãy số đứng sau zalo.me/s/')
})
