import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { pickPlace } from './lib/choose-place'
import { desktop, untilAlive, visit } from './lib/journey'
import { spoil } from './lib/spoil'

const procedure = '/thu-tuc/cap-lai-the-can-cuoc'
const go = async (page: Page, path: string) => {
  await page.goto(inject('serviceUrl') + path, { waitUntil: 'load' })
  await untilAlive(page)
}

test('a commune chosen once at a procedure changes home, contacts, feedback, rating; it is changed and forgotten', async () => {
  const page = await visit(procedure)
  const where = page.locator('#den-dau')
  await where.getByRole('button', { name: 'Chọn xã, phường của bạn' }).click()
  const sheet = page.getByRole('dialog', { name: 'Bạn ở xã, phường nào?' })
  // The field has the focus at once, and every commune is in reach.
  expect(
    await sheet.getByRole('searchbox').evaluate((field) => field === document.activeElement),
  ).toBe(true)
  await sheet.getByRole('option').first().waitFor()
  expect(await sheet.getByRole('option').count()).toBeGreaterThan(100)
  await pickPlace(page, 'ca xa an thi')
  await where.getByRole('link', { name: 'Công an xã Ân Thi' }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đổi nơi')

  await go(page, '/')
  await page.getByRole('link', { name: 'Công an xã Ân Thi' }).waitFor()
  await go(page, '/lien-he')
  await page.getByRole('heading', { name: 'Nơi của tôi' }).waitFor()
  await go(page, '/phan-anh/viet')
  await page
    .getByRole('group', { name: /Có ai đang bị đe dọa/ })
    .getByText('Không', { exact: true })
    .click()
  await page.getByText('An ninh, trật tự ở địa phương').click()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  const commune = page.getByRole('combobox', { name: 'Xảy ra ở xã, phường nào?' })
  expect(await commune.textContent()).toBe('Công an xã Ân Thi')
  await go(page, '/danh-gia')
  await page
    .getByRole('combobox', { name: 'Nơi đã phục vụ bạn' })
    .getByText('Công an xã Ân Thi')
    .waitFor()

  // Changed on the home page with one tap and a name.
  await go(page, '/')
  await page.getByRole('button', { name: 'Đổi nơi' }).click()
  await pickPlace(page, 'phố hiến')
  await page.getByRole('link', { name: 'Công an phường Phố Hiến' }).waitFor()
  await go(page, procedure)
  await where.getByRole('link', { name: 'Công an phường Phố Hiến' }).waitFor()

  await where.getByRole('button', { name: 'Quên nơi này' }).click()
  await where.getByRole('button', { name: 'Chọn xã, phường của bạn' }).waitFor()
  await go(page, '/cua-toi')
  await page.getByRole('button', { name: 'Chọn xã, phường của bạn' }).waitFor()
  expect(await page.getByText('Công an phường Phố Hiến').count()).toBe(0)
})

test('whoever chose a place is not asked again, not even before the app is alive', async () => {
  const page = await visit(procedure)
  await page.getByRole('button', { name: 'Chọn xã, phường của bạn' }).click()
  await pickPlace(page, 'an thi')
  let arrive = () => {}
  const held = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(inject('serviceUrl') + procedure, { waitUntil: 'commit' })
  const asking = page.locator('#den-dau').getByText('Chọn xã, phường của bạn')
  await asking.waitFor({ state: 'attached' })
  expect(await asking.isVisible()).toBe(false)
  arrive()
  await page.locator('#den-dau').getByRole('link', { name: 'Công an xã Ân Thi' }).waitFor()
})

test.each(['missing', 'throwing', 'silent'] as const)(
  'a storage that is %s keeps nobody from choosing',
  async (how) => {
    const page = await visit('/')
    await spoil(page, ['storage'], how)
    await go(page, procedure)
    await page.getByRole('button', { name: 'Chọn xã, phường của bạn' }).click()
    await pickPlace(page, 'an thi')
    await page.locator('#den-dau').getByRole('link', { name: 'Công an xã Ân Thi' }).waitFor()
  },
)

test('without JavaScript the place to choose leads to the list of all, sorted as here', async () => {
  const page = await visit(procedure, { javaScriptEnabled: false, viewport: desktop })
  await page.getByRole('link', { name: 'Chọn xã, phường của bạn' }).click()
  await page.getByRole('heading', { level: 1, name: 'Gặp đúng nơi' }).waitFor()
  const titles = await page.locator('main h2').allInnerTexts()
  const districts = titles.filter((title) => title.endsWith('(cũ)'))
  expect(districts.length).toBeGreaterThan(10)
})

test('this browser sorts as the service does', async () => {
  const page = await visit('/lien-he')
  const sorted = await page.evaluate(() =>
    ['Đa', 'Dê', 'Ân', 'Ăn', 'An', 'Ư', 'Uy'].sort(
      new Intl.Collator('vi', { numeric: true }).compare,
    ),
  )
  expect(sorted).toEqual(['An', 'Ăn', 'Ân', 'Dê', 'Đa', 'Uy', 'Ư'])
})
