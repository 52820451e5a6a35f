import { expect, test } from 'vitest'
import { visit } from './lib/journey'

test('tapping the field on home lets one type at once: a field has the focus within the tap', async () => {
  const page = await visit('/')
  await page.evaluate(() => {
    const link = [...document.querySelectorAll('a')].find(({ text }) =>
      text.includes('Gõ điều bạn cần'),
    )
    link?.click()
    document.documentElement.dataset.focused = document.activeElement?.tagName
  })
  expect(await page.evaluate(() => document.documentElement.dataset.focused)).toBe('INPUT')
  const field = page.getByLabel('Điều bạn cần')
  await field.waitFor()
  await expect
    .poll(() => field.evaluate((input) => document.activeElement === input), { timeout: 10_000 })
    .toBe(true)
  expect(await page.locator('input').count()).toBe(1)
})

test('who is robbed gets the button that calls, first', async () => {
  const page = await visit('/tim')
  await page.getByLabel('Điều bạn cần').fill('bi cuop')
  const first = page.locator('main section a').first()
  await expect.poll(() => first.getAttribute('href'), { timeout: 10_000 }).toBe('tel:113')
})

test('a question about money is answered with its source, above the page that says it', async () => {
  const page = await visit('/tim')
  await page.getByLabel('Điều bạn cần').fill('xác nhận cư trú mất phí không')
  const answer = page.locator('main section').first()
  await answer.getByRole('heading', { name: 'Bao nhiêu tiền?' }).waitFor()
  expect(await answer.innerText()).toMatch(
    /Miễn phí[\s\S]*Nguồn: [\s\S]*Xác nhận thông tin về cư trú/,
  )
})

test('who finds nothing is offered 113, the hotline and Gửi phản ánh', async () => {
  const page = await visit('/tim')
  await page.getByLabel('Điều bạn cần').fill('qwrtp zxcvb')
  const main = page.locator('main')
  await main.getByText('Chưa tìm thấy điều bạn cần').waitFor()
  await main.getByRole('link', { name: 'Gửi phản ánh' }).waitFor()
  for (const number of ['113', '19000368'])
    expect(await main.locator(`a[href="tel:${number}"]`).count()).toBe(1)
})
