import { takePlace } from './places'
import type { Way } from './way'

export const dossier: Way = {
  name: 'Tra hồ sơ: gõ sai số, rồi đúng',
  before: 7,
  most: 6,
  walk: async ({ takePhone }) => {
    const thumb = await takePhone()
    const { page } = thumb
    const ask = () => thumb.tap(page.getByRole('button', { name: 'Tra cứu', exact: true }))
    const number = page.getByLabel('Số hồ sơ')
    await thumb.tap(page.getByRole('link', { name: 'Tra cứu hồ sơ' }))
    await thumb.type(number, 'VM.00-TRINHDIEN-0040')
    await thumb.type(page.getByLabel('4 chữ số cuối', { exact: true }), '1234')
    await ask()
    await page.getByText('Chưa tìm thấy hồ sơ').waitFor({ timeout: 60_000 })
    await thumb.type(number, 'VM.00-TRINHDIEN-0004')
    await ask()
    await page.getByText('Bạn đến nhận kết quả trong giờ làm việc.').waitFor({ timeout: 60_000 })
  },
}

export const rating: Way = {
  name: 'Đánh giá nơi phục vụ, không có áp phích',
  before: 6,
  most: 5,
  walk: async ({ takePhone }) => {
    const thumb = await takePhone()
    const { page } = thumb
    await thumb.tap(page.getByRole('link', { name: 'Đánh giá phục vụ' }))
    await thumb.tap(page.getByRole('combobox', { name: 'Nơi đã phục vụ bạn' }))
    await takePlace(thumb)
    await thumb.tap(page.getByText('Rất hài lòng', { exact: true }))
    await thumb.tap(page.getByRole('button', { name: 'Gửi đánh giá' }))
    await page.getByText(/Đã ghi nhận đánh giá DG-/).waitFor({ timeout: 60_000 })
  },
}

export const statistics: Way = {
  name: 'Thống kê',
  before: 1,
  most: 1,
  walk: async ({ takePhone }) => {
    const thumb = await takePhone()
    const { page } = thumb
    await thumb.tap(page.getByRole('link', { name: 'Thống kê' }))
    await page.getByRole('heading', { level: 1, name: 'Thống kê' }).waitFor()
    await page.locator('.ct-chart svg').first().waitFor()
    await page.getByRole('heading', { level: 2, name: 'Phản ánh, kiến nghị' }).waitFor()
    await page.getByRole('heading', { level: 2, name: 'Mức hài lòng' }).waitFor()
  },
}
