import { expect } from 'vitest'
import type { Thumb } from '../lib/thumb'
import { commune, type Way } from './way'

/** The search over a list of places opens with the keyboard: what is typed needs no tap. */
export async function takePlace(thumb: Thumb): Promise<void> {
  const sheet = thumb.page.getByRole('dialog')
  await thumb.type(sheet.getByRole('searchbox'), commune.typed)
  await thumb.tap(sheet.getByRole('option', { name: commune.name }))
}

export const lostCard: Way = {
  name: 'Mất thẻ căn cước → đến quầy',
  before: 'never arrived',
  most: 5,
  walk: async ({ takePhone }) => {
    const thumb = await takePhone()
    const { page } = thumb
    await thumb.tap(page.getByRole('link', { name: 'mất căn cước', exact: true }))
    await thumb.tap(page.getByRole('link', { name: /^Cấp lại thẻ căn cước/ }).first())
    const where = page.locator('#den-dau')
    await thumb.tap(where.getByRole('button', { name: 'Chọn xã, phường của bạn' }))
    await takePlace(thumb)
    await where.getByRole('link', { name: commune.name, exact: true }).waitFor()
    await where.getByText('Số 7 đường Đồng Dao').waitFor()
    const door = where.getByRole('link', { name: /Đường đi/ })
    expect(await door.getAttribute('href')).toMatch(/19\.2.*107\.2/)
    await thumb.leave(door)
  },
}

export const callCommune: Way = {
  name: 'Gọi công an phường mình',
  before: 'never arrived',
  most: 4,
  walk: async ({ takePhone }) => {
    const thumb = await takePhone()
    const { page } = thumb
    await thumb.tap(page.getByRole('link', { name: 'Gặp đúng nơi' }))
    await thumb.type(page.getByRole('searchbox', { name: 'Tên xã, phường, phòng' }), commune.typed)
    await thumb.tap(page.getByRole('link', { name: new RegExp(`^${commune.name}`) }))
    await page.getByRole('heading', { level: 1, name: commune.name }).waitFor()
    const call = page.getByRole('link', { name: /0200/ }).first()
    expect(await call.getAttribute('href')).toMatch(/^tel:0200\d{7}$/)
    await thumb.leave(call)
  },
}
