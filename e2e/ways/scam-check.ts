import { expect } from 'vitest'
import type { Way } from './way'

export const impostor: Way = {
  name: 'Bị kẻ giả danh công an gọi → biết phải làm gì',
  before: 6,
  most: 6,
  walk: async ({ takePhone }) => {
    const thumb = await takePhone()
    const { page } = thumb
    await thumb.tap(page.getByRole('link', { name: 'Có phải lừa đảo?' }))
    await thumb.tap(page.getByRole('link', { name: /Tôi đang bị gọi, bị nhắn/ }))
    await thumb.tap(page.getByRole('button', { name: 'Có người đang gọi cho tôi' }))
    await page.getByText('Câu 1, nhiều nhất 5 câu').waitFor()
    await thumb.tap(page.getByRole('button', { name: 'Có', exact: true }))
    await page.getByText('Câu 2, nhiều nhất 5 câu').waitFor()
    await thumb.tap(page.getByRole('button', { name: 'Tôi không chắc' }))
    await page.getByRole('heading', { level: 1, name: 'Đây là lừa đảo. Hãy dập máy.' }).waitFor()
    const call = page.getByRole('link', { name: /Gọi 113/ })
    expect(await call.getAttribute('href')).toBe('tel:113')
    // On the screen on which the answer stands: nobody who is frightened scrolls.
    const { y, height } = (await call.boundingBox())!
    const bar = await page.getByRole('navigation', { name: 'Chính' }).boundingBox()
    expect(y).toBeGreaterThan(0)
    expect(y + height).toBeLessThanOrEqual(bar!.y)
    await thumb.leave(call)
  },
}

export const numberChecked: Way = {
  name: 'Kiểm tra một số điện thoại',
  before: 4,
  most: 3,
  walk: async ({ takePhone }) => {
    const thumb = await takePhone()
    const { page } = thumb
    await thumb.tap(page.getByRole('link', { name: 'Có phải lừa đảo?' }))
    await thumb.type(page.getByLabel(/^Số, tài khoản, link/), '0912 345 678')
    await thumb.tap(page.getByRole('button', { name: 'Kiểm tra', exact: true }))
    await page.getByText('Chưa có trong danh sách').waitFor()
    await page.getByText('Như vậy không có nghĩa là an toàn', { exact: false }).waitFor()
  },
}
