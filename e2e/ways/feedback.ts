import { expect } from 'vitest'
import sharp from 'sharp'
import { untilChecked } from '../lib/write-feedback'
import { takePlace } from './places'
import type { Way } from './way'

export const feedback: Way = {
  name: 'Phản ánh kèm ảnh gửi lúc mất mạng → theo dõi trên máy khác',
  before: 16,
  // One more than before: everything is looked at once more before it goes.
  most: 17,
  walk: async ({ takePhone }) => {
    const thumb = await takePhone()
    const { page } = thumb
    const next = () => thumb.tap(page.getByRole('button', { name: 'Tiếp tục' }))
    await thumb.tap(page.getByRole('link', { name: 'Gửi phản ánh' }))
    await thumb.tap(page.getByRole('link', { name: 'Viết phản ánh' }))
    const danger = page.getByRole('group', { name: /Có ai đang bị đe dọa/ })
    await thumb.tap(danger.getByText('Không', { exact: true }))
    await thumb.tap(page.getByText('An ninh, trật tự ở địa phương'))
    await next()
    await thumb.tap(page.getByRole('combobox', { name: 'Xảy ra ở xã, phường nào?' }))
    await takePlace(thumb)
    const text = `Đèn đường ngã ba tắt cả tuần ${Date.now()}`
    await thumb.type(page.getByLabel('Bạn kể lại giúp'), text)
    const background = { r: 40, g: 60, b: 90 }
    const photo = sharp({ create: { width: 1200, height: 900, channels: 3, background } })
    const buffer = await photo.jpeg().toBuffer()
    await thumb.pick(page.getByText('Chụp hoặc chọn tệp'), {
      name: 'den-duong.jpg',
      mimeType: 'image/jpeg',
      buffer,
    })
    await page.getByText('den-duong.jpg').waitFor()
    await next()
    await page.getByRole('heading', { level: 1, name: 'Liên hệ, công khai' }).waitFor()
    // Something typed tells the next tap from the second half of a double tap.
    await page.getByLabel('Họ và tên').fill('An')
    await page.getByLabel('Họ và tên').fill('')
    await next()
    await untilChecked(page)
    await page.getByText(text).waitFor()
    await page.context().setOffline(true)
    await thumb.tap(page.getByRole('button', { name: 'Gửi phản ánh' }))
    await page.getByText('Đã cất trong máy').waitFor()
    await page.context().setOffline(false)
    await page.getByText('Đã nhận được phản ánh của bạn').waitFor({ timeout: 60_000 })
    const code = (await page.locator('.ct-code__digits').innerText()).replace(/\D/g, '')
    expect(code).toHaveLength(16)

    const other = await takePhone()
    await other.tap(other.page.getByRole('link', { name: 'Gửi phản ánh' }))
    await other.tap(other.page.getByRole('link', { name: /Theo dõi bằng mã/ }))
    await other.type(other.page.getByLabel('Mã theo dõi'), code)
    await other.tap(other.page.getByRole('button', { name: 'Xem phản ánh' }))
    await other.page.getByText('Diễn biến').waitFor()
    // What was sent stands there folded, with its photo.
    await other.page.getByText(text).first().waitFor({ state: 'attached' })
    await other.page.getByText('den-duong', { exact: false }).first().waitFor({ state: 'attached' })
  },
}
