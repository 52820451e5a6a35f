import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, inject, test } from 'vitest'
import { staffWith } from '../cms/src/platform/testing/api'
import { newcomer, untilAlive, visit } from './lib/journey'
import { spoil } from './lib/spoil'
import { pickFiles, writeFeedback, type Picked } from './lib/write-feedback'
import { apiHost } from './zalo-shell/names'
import { takeZaloPhone } from './zalo-shell/zalo-phone'

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#386' } })

async function heic(): Promise<Picked> {
  const file = '../cms/src/feedback/files/fixtures/only-says-heic.heic'
  const buffer = await readFile(new URL(file, import.meta.url))
  return { name: 'IMG_0001.HEIC', mimeType: 'image/heic', buffer }
}

const small = async (name = 'anh.jpg'): Promise<Picked> => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await picture(600, 400).jpeg().toBuffer(),
})

const send = (page: Page) => page.getByRole('button', { name: 'Gửi phản ánh' }).click()
const isReceived = (page: Page) =>
  page.getByText('Đã nhận được phản ánh của bạn').waitFor({ timeout: 60_000 })

/** Files that staff see with the feedback of this text. */
async function storedFiles(text: string): Promise<{ width: number; height: number }[]> {
  const coordinator = await staffWith(['coordinator'])
  const query = encodeURIComponent(text)
  const { body } = await coordinator.get(`/api/feedback-cases?where[text][equals]=${query}&depth=0`)
  const { id } = body.docs[0] as { id: string }
  const files = await coordinator.get(`/api/feedback-attachments?where[case][equals]=${id}&depth=0`)
  return files.body.docs as { width: number; height: number }[]
}

test('a photo in HEIC is refused when it is picked, by its name; the words are sent', async () => {
  const page = await visit('/phan-anh/viet')
  const text = `Ảnh iPhone ${Date.now()}`
  await writeFeedback(page, text, async () => {
    await pickFiles(page, [await heic()])
    await page.getByText(/“IMG_0001\.HEIC”: .*Tương thích nhất/).waitFor()
  })
  await send(page)
  await isReceived(page)
  expect(await storedFiles(text)).toEqual([])
})

test('fifty megapixels, AVIF and a screenshot arrive, drawn on the phone', async () => {
  const page = await visit('/phan-anh/viet')
  const uploads: number[] = []
  page.on('request', (request) => {
    if (!request.url().endsWith('/api/feedback/attachments')) return
    uploads.push(request.postDataBuffer()?.length ?? 0)
  })
  const large = await picture(8160, 6120).jpeg().toBuffer()
  const avif = await picture(3000, 4000).avif({ effort: 0 }).toBuffer()
  const screenshot = await picture(1170, 2532).png().toBuffer()
  const text = `Ba ảnh ${Date.now()}`
  await writeFeedback(page, text, async () => {
    await pickFiles(page, [
      { name: 'toan-canh.jpg', mimeType: 'image/jpeg', buffer: large },
      // As a messenger hands it on: without a type of its own.
      { name: 'IMG_2.avif', mimeType: '', buffer: avif },
      { name: 'Ảnh màn hình.png', mimeType: 'image/png', buffer: screenshot },
    ])
    await page.getByText('Ảnh màn hình.jpg').waitFor({ timeout: 60_000 })
  })
  await send(page)
  await isReceived(page)
  expect(uploads).toHaveLength(3)
  expect(Math.max(...uploads)).toBeLessThan(1024 * 1024)
  const sides = (await storedFiles(text)).map(({ width, height }) => Math.max(width, height))
  expect(sides.sort((a, b) => a - b)).toEqual([2000, 2000, 2000])
})

test('a file that the server refuses does not keep the words; which one and why is told', async () => {
  const page = await visit('/phan-anh/viet')
  await page.route('**/api/feedback/attachments', (route) =>
    decodeURIComponent(route.request().headers()['x-file-name'] ?? '').startsWith('hong')
      ? route.fulfill({
          status: 400,
          json: { code: 'FILE_REFUSED', message: 'Ảnh này không mở được. Hãy chọn ảnh khác.' },
        })
      : route.continue(),
  )
  const text = `Một tệp hỏng ${Date.now()}`
  await writeFeedback(page, text, async () => {
    await pickFiles(page, [await small('hong.jpg'), await small('tot.jpg')])
    await page.getByText('tot.jpg').waitFor()
  })
  await send(page)
  await isReceived(page)
  await page.getByText('Lời đã gửi, nhưng có tệp chưa gửi được').waitFor()
  await page.getByText('“hong.jpg”: Ảnh này không mở được. Hãy chọn ảnh khác.').waitFor()
  expect(await storedFiles(text)).toHaveLength(1)
})

test('the network goes before anything else is loaded: the photo that is promised is kept, and sent', async () => {
  const page = await visit('/phan-anh/viet')
  await page.context().setOffline(true)
  const text = `Mất mạng giữa chừng ${Date.now()}`
  // The list of communes may be on its way still; the one chosen is in the page already.
  await writeFeedback(page, text, async () => {
    await pickFiles(page, [await small()])
    await page.getByText('anh.jpg').waitFor()
  })
  await send(page)
  await page.getByText('Đã cất trong máy').waitFor()
  await page.context().setOffline(false)
  // A new document: what is only in the page's memory is gone.
  await page.goto(`${inject('serviceUrl')}/phan-anh`, { waitUntil: 'load' })
  await page.getByText('Máy đã gửi xong phản ánh của bạn').waitFor({ timeout: 60_000 })
  expect(await page.getByText('có tệp chưa gửi được').count()).toBe(0)
  expect(await storedFiles(text)).toHaveLength(1)
})

test('inside Zalo photos wait without a network, also while the app is closed, and go with their words', async () => {
  const phone = await takeZaloPhone()
  const { page } = phone
  await phone.open('/phan-anh/viet')
  await phone.connect(false)
  const text = `Mất mạng trong Zalo ${Date.now()}`
  await writeFeedback(page, text, async () => {
    await pickFiles(page, [await small('mot.jpg'), await small('hai.jpg')])
    await page.getByText('hai.jpg').waitFor()
  })
  await send(page)
  await page.getByText('Đã cất trong máy').waitFor()
  // Closed, and opened where the service is still out of reach.
  phone.network.cut([apiHost])
  await phone.connect(true)
  await phone.open('/')
  await page.getByText('1 nội dung còn chờ gửi').waitFor()
  phone.network.cut([])
  await phone.open('/phan-anh')
  await page.getByText('Máy đã gửi xong phản ánh của bạn').waitFor({ timeout: 60_000 })
  expect(await page.getByText('có tệp chưa gửi được').count()).toBe(0)
  expect(await storedFiles(text)).toHaveLength(2)
})

test('where the device cannot keep a photo, nobody is promised that it does', async () => {
  const page = await newcomer()
  await spoil(page, ['indexedDB'], 'silent')
  await page.goto(`${inject('serviceUrl')}/phan-anh/viet`, { waitUntil: 'load' })
  await untilAlive(page)
  await page.context().setOffline(true)
  const text = `Không cất được ảnh ${Date.now()}`
  await writeFeedback(page, text, async () => {
    await pickFiles(page, [await small()])
    await page.getByText('anh.jpg').waitFor()
  })
  await send(page)
  await page.getByText('Chưa gửi được. Đừng đóng trang này').waitFor()
  expect(await page.getByText('Đã cất trong máy').count()).toBe(0)
  await page.context().setOffline(false)
  await isReceived(page)
  expect(await storedFiles(text)).toHaveLength(1)
})

test('what waits is said on the first page', async () => {
  const page = await visit('/phan-anh/viet')
  await page.route('**/api/altcha', (route) => route.abort())
  await writeFeedback(page, `Còn chờ gửi ${Date.now()}`)
  await send(page)
  await page.getByText('Đã cất trong máy').waitFor()
  await page.goto(inject('serviceUrl'), { waitUntil: 'load' })
  await page.getByText('1 nội dung còn chờ gửi').waitFor()
  await page.getByRole('link', { name: 'Xem nội dung đang chờ' }).click()
  await page.getByRole('heading', { level: 1, name: 'Của tôi' }).waitFor()
  await page.getByRole('button', { name: 'Gửi lại' }).waitFor()
})
