import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { pickPlace } from './lib/choose-place'
import { untilReadOffline, visit, withServiceWorker } from './lib/journey'

test('somebody who lost their card finds how to get a new one in their commune, typing "mat cccd"', async () => {
  const page = await visit('/')
  await page.getByRole('link', { name: /Gõ điều bạn cần/ }).click()
  await page.getByRole('searchbox', { name: 'Điều bạn cần' }).fill('mat cccd')
  const first = page.locator('main').getByRole('listitem').first().getByRole('link')
  await first.filter({ hasText: 'Cấp lại thẻ căn cước' }).click()

  await page.getByRole('heading', { level: 1, name: /Cấp lại thẻ căn cước/ }).waitFor()
  expect(await page.getByText(/chậm nhất .+ có kết quả/).count()).toBe(1)
  expect(await page.getByText(/35\.000 đ|70\.000 đ/).count()).toBeGreaterThan(0)

  await page.getByRole('button', { name: 'Chọn xã, phường của bạn' }).click()
  await pickPlace(page, 'hien nam')
  await page
    .locator('#den-dau')
    .getByRole('link', { name: /Công an phường Phố Hiến/ })
    .click()
  await page.getByRole('heading', { level: 1, name: 'Công an phường Phố Hiến' }).waitFor()
  await page.getByText('Dữ liệu mẫu – chưa phải thông tin thật').waitFor()
})

test('on paper a unit keeps the number to call; what only a screen can do is left out', async () => {
  const page = await visit('/lien-he')
  await page
    .getByRole('link', { name: /Công an phường Phố Hiến/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: 'Công an phường Phố Hiến' }).waitFor()
  await page.emulateMedia({ media: 'print' })
  const call = page.locator('main a[href="tel:113"].ct-button').first()
  expect(await call.isVisible()).toBe(true)
  expect(await page.getByRole('navigation', { name: 'Chính' }).isVisible()).toBe(false)
})

test('ticks in a list of papers stay when the page is opened again', async () => {
  const page = await visit('/thu-tuc/dang-ky-tam-tru')
  await page.getByRole('checkbox').first().check()
  await page.getByText(/Đã chuẩn bị 1\//).waitFor()
  await page.reload()
  await page.getByText(/Đã chuẩn bị 1\//).waitFor()
  expect(await page.getByRole('checkbox').first().isChecked()).toBe(true)
})

test('an old name of a unit leads to the new one and says so', async () => {
  const page = await visit('/lien-he')
  await page.getByRole('searchbox').fill('an tao')
  await page.getByText(/Trước đây: .*An Tảo/).waitFor()
  await page.getByRole('link', { name: /Công an phường Phố Hiến/ }).click()
  await page.getByRole('heading', { level: 2, name: 'Tên cũ' }).waitFor()
})

test('a district police that no longer exists says since when and where to go', async () => {
  const page = await visit('/tim')
  await page.getByRole('searchbox').fill('cong an huyen kim dong')
  const results = page.locator('main').getByRole('listitem')
  await results.first().waitFor()
  expect(await results.allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringMatching(/Lương Bằng|Nghĩa Dân|Hiệp Cường|Đức Hợp/)]),
  )
})

test('what was opened once is read without a network', async () => {
  const page = await visit('/', withServiceWorker)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await untilReadOffline(page)
  await page.context().setOffline(true)
  await page.goto(new URL('/thu-tuc/cap-lai-the-can-cuoc', page.url()).href)
  await page.getByRole('heading', { level: 1, name: /Cấp lại thẻ căn cước/ }).waitFor()
  await page.goto(new URL('/', page.url()).href)
  await page.getByRole('heading', { level: 1, name: 'Bạn cần làm gì?' }).waitFor()
})

test('a procedure reads without JavaScript', async () => {
  const page = await visit('/thu-tuc/cap-lai-the-can-cuoc', { javaScriptEnabled: false })
  const text = await page.locator('main').innerText()
  for (const words of [
    'Cấp lại thẻ căn cước',
    'Không quá 7 ngày làm việc',
    'Căn cứ pháp lý',
    'Nộp trực tuyến',
  ]) {
    expect(text).toContain(words)
  }
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(
    /\/thu-tuc\/cap-lai-the-can-cuoc$/,
  )
  expect(await page.locator('meta[property="og:title"]').count()).toBe(1)
  await page.getByRole('link', { name: 'Liên hệ' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Gặp đúng nơi' }).waitFor()
})

test('text of 200 % fits the narrowest phone', async () => {
  for (const path of [
    '/',
    '/thu-tuc/cap-lai-the-can-cuoc',
    '/lien-he/cong-an-phuong-pho-hien',
    '/tin-nong',
    '/cai-dat',
  ]) {
    const page = await visit(path)
    await page.addStyleTag({ content: ':root{font-size:34px !important}' })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect({ path, overflow }).toEqual({ path, overflow: 0 })
  }
})

test('large text and dark colours are kept on the device and can be forgotten', async () => {
  const page = await visit('/cai-dat')
  await page.getByText('Rất to', { exact: true }).click()
  await page.getByText('Tối', { exact: true }).click()
  const look = () => page.evaluate(() => ({ ...document.documentElement.dataset }))
  expect(await look()).toMatchObject({ textSize: '1.5', theme: 'dark' })
  await page.reload()
  expect(await look()).toMatchObject({ textSize: '1.5', theme: 'dark' })
  await page.getByRole('button', { name: 'Xóa hết trên máy này' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa hết' }).click()
  await page.reload()
  expect((await look()).textSize ?? '1').toBe('1')
})

test('an address that does not exist says so and offers a way on', async () => {
  const page = await visit('/thu-tuc/khong-co-thu-tuc-nay')
  await page.getByRole('heading', { level: 1, name: 'Không tìm thấy trang này' }).waitFor()
  await page.getByRole('link', { name: 'Tìm điều bạn cần' }).click()
  await page.getByRole('searchbox').waitFor()
})

test('the keyboard alone reaches the content and the search', async () => {
  const page = await visit('/')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến nội dung chính')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung')
})

/** Gzipped, in bytes: what a cheap phone on a slow network should have to fetch before home answers. */
const homeLimit = 90_000

test('home needs little code', async () => {
  const html = await (await fetch(`${inject('serviceUrl')}/`)).text()
  const scripts = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(
    ([, address = '']) => address,
  )
  const sizes = await Promise.all(
    [...new Set(scripts)].map(async (address) => {
      const answer = await fetch(new URL(address, inject('serviceUrl')))
      expect(answer.status, address).toBe(200)
      return gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }).length
    }),
  )
  expect(sizes.length).toBeGreaterThan(3)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(homeLimit)
})
