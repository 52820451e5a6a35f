import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { administrator } from '../cms/src/platform/testing/api'
import { communes } from '../cms/src/platform/testing/communes'
import { choosePlace } from './lib/choose-place'
import { visit } from './lib/journey'

const asked: IncomingMessage[] = []
const background = { r: 220, g: 230, b: 220 }
const tile = await sharp({ create: { width: 256, height: 256, channels: 3, background } })
  .png()
  .toBuffer()
/** The server that an operator names for the map's pictures. */
const tiles = createServer((request, response) => {
  asked.push(request)
  response.writeHead(200, { 'Content-Type': 'image/png' }).end(tile)
})

async function nameTiles(tileUrl: string): Promise<void> {
  const admin = await administrator()
  const { body } = await admin.get('/api/globals/settings?depth=0')
  const map = { tileUrl, attribution: '© Bản đồ thử', maxZoom: 18 }
  const answer = await admin.post('/api/globals/settings', {
    feedback: { ...body.feedback, map },
  })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}

const policy = async () =>
  (await fetch(`${inject('serviceUrl')}/phan-anh/viet`)).headers.get('content-security-policy') ??
  ''

let origin = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => tiles.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(tiles.address() as AddressInfo).port}`
})
afterAll(async () => {
  await nameTiles('')
  await new Promise((resolve) => tiles.close(resolve))
})

async function toStory() {
  const [commune] = await communes(1)
  const page = await visit('/phan-anh/viet')
  const danger = page.getByRole('group', { name: /Có ai đang bị đe dọa/ })
  await danger.getByText('Không', { exact: true }).click()
  await page.getByText('An ninh, trật tự ở địa phương').click()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await choosePlace(page, 'Xảy ra ở xã, phường nào?', commune!.name)
  await page.getByRole('button', { name: 'Vị trí của tôi' }).waitFor()
  return page
}

test('without a server of tiles there is no map, and pages allow no other pictures', async () => {
  await nameTiles('')
  await expect.poll(policy).toContain("img-src 'self' data: blob:;")
  const page = await toStory()
  expect(await page.getByRole('button', { name: 'Chọn trên bản đồ' }).count()).toBe(0)
})

test('a place is chosen on a map from the one server that was named, asked for only once it is opened', async () => {
  await nameTiles(`${origin}/{z}/{x}/{y}.png`)
  await expect.poll(policy).toContain(`img-src 'self' data: blob: ${origin};`)
  const page = await toStory()
  await page.getByText(`Hình bản đồ tải từ ${new URL(origin).host}`).waitFor()
  expect(asked).toEqual([])
  await page.getByRole('button', { name: 'Chọn trên bản đồ' }).click()
  const sheet = page.getByRole('dialog', { name: /Kéo bản đồ/ })
  await sheet.locator('img.leaflet-tile-loaded').first().waitFor()
  await sheet.getByText('© Bản đồ thử').waitFor()
  // A tile server learns the site, not the page or what is written.
  expect(new Set(asked.map(({ headers }) => headers.referer))).toEqual(
    new Set([`${inject('serviceUrl')}/`]),
  )
  const frame = sheet.getByRole('application', { name: /Bản đồ/ })
  await frame.focus()
  await page.keyboard.press('ArrowRight')
  await sheet.getByRole('button', { name: 'Lấy chỗ này' }).click()
  await page.getByText(/Đã chọn một điểm/).waitFor()
  await page.getByLabel('Bạn kể lại giúp').fill('Đèn đường ngã ba tắt cả tuần')
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByLabel('Họ và tên').fill('An')
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByText('Có kèm. Chỉ đơn vị xử lý thấy.').waitFor()
})

test('where nothing comes from the server it says what to do instead', async () => {
  await nameTiles('http://127.0.0.1:9/{z}/{x}/{y}.png')
  await expect.poll(policy).toContain('http://127.0.0.1:9;')
  const page = await toStory()
  await page.getByRole('button', { name: 'Chọn trên bản đồ' }).click()
  await page.getByText('Chưa tải được hình bản đồ', { exact: false }).waitFor()
})
